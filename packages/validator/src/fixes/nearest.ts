import type { Fixer } from '../fixing/fixer.ts'
import { replaceScalar } from '../fixing/scalar-edit.ts'

export const nearest: Fixer = {
  id: 'nearest',
  summary: 'Write what was probably meant.',
  safety: 'suggested',
  mends: ['R501', 'R502', 'R506', 'S302', 'S303', 'S304'],
  *edits(finding, draft) {
    if (!('path' in finding) || finding.instead === undefined) return
    yield* replaceScalar(draft, finding.path, finding.instead, finding.part)
  },
}
