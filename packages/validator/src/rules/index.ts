import type { Rule } from '../rule.ts'
import { fileNameIsId } from './file-name-is-id.ts'
import { ownReferenceResolves } from './own-reference-resolves.ts'
import { referenceResolves } from './reference-resolves.ts'

/** Every rule, by code. A rule is one file, one fixture folder and one line here. */
export const rules: readonly Rule[] = [referenceResolves, ownReferenceResolves, fileNameIsId]
