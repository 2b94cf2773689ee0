import type { Surroundings } from '../summary.ts'
import type { Node } from '../nodes.ts'
import { refersTo } from '../nodes.ts'
import { normaliser } from '../evidence/normaliser.ts'
import { targetNamed, targetOf } from '../facts/target.ts'

/** Reasons for which the target is the same thing under another id. */
const SAME = new Set(['merged', 'renamed', 'duplicate'])

export const redirect = normaliser({
  id: 'redirect',
  summary: 'Write the id that the record has now.',
  mends: ['R504'],
  normal(node: Node, dataset: Surroundings) {
    const target = targetOf(node)
    if (!target || dataset.defines(target.kind, target.id)) return undefined
    const { kind, reason = '', to: [only = '', ...others] = [] } = dataset.get('redirect', target.id) ?? {}
    const now = targetNamed(only)
    if (!now || others.length > 0 || !SAME.has(reason) || kind !== target.kind || now.kind !== kind) return undefined
    if (!dataset.get(now.kind, now.id)) return undefined
    return refersTo(node) === 'record' ? only : now.id
  },
})
