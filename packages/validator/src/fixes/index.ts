import type { Fixer } from '../fixing/fixer.ts'
import { keyOrder } from './key-order.ts'
import { lineEndings } from './line-endings.ts'
import { nearest } from './nearest.ts'
import { redirect } from './redirect.ts'
import { stateName } from './state-name.ts'
import { trackingParameters } from './tracking-parameters.ts'
import { trailingSpace } from './trailing-space.ts'
import { unicodeForm } from './unicode-form.ts'

/** Every way to mend a file. A fixer is one file and one line here; the first that mends a finding is taken. */
export const fixers: readonly Fixer[] = [
  lineEndings,
  trailingSpace,
  keyOrder,
  unicodeForm,
  trackingParameters,
  stateName,
  redirect,
  nearest,
]
