import { pathOf } from '../nodes.ts'
import { nodeAt } from '../fixing/draft.ts'
import type { Fixer } from '../fixing/fixer.ts'
import { replaceScalar } from '../fixing/scalar-edit.ts'

/** Declares a safe fixer that writes the normal form of a value in its place. */
export const normaliser = (declared: Omit<Fixer, 'safety' | 'edits'> & Required<Pick<Fixer, 'normal'>>): Fixer => ({
  ...declared,
  safety: 'safe',
  *edits(finding, draft) {
    const node = 'path' in finding ? nodeAt(draft, finding.path) : undefined
    if (!node) return
    const text = declared.normal(node, draft.dataset)
    if (text !== undefined) yield* replaceScalar(draft, pathOf(node), text)
  },
})
