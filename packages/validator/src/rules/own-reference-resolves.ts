import { insteadOf, nearestFew } from '../nearest.ts'
import { refersTo, type Node } from '../nodes.ts'
import { rule } from '../rule.ts'

const LISTS = { 'own-evidence': 'evidence', 'own-item': 'items' } as const

export const ownReferenceResolves = rule({
  code: 'R502',
  slug: 'own-reference-resolves',
  severity: 'error',
  summary: 'Every evidence or item id that a record uses is declared in the same record.',
  why: 'Evidence and items are named inside the record; a name that is declared nowhere supports nothing.',
  remedy: 'Correct the name, or add the entry to `evidence` or `items`.',
  *check({ nodes }) {
    for (const [target, list] of Object.entries(LISTS)) {
      const declared = new Set(nodes.flatMap((node) => idIn(node, list) ?? []))
      for (const { path, value } of nodes.filter((node) => refersTo(node) === target)) {
        if (declared.has(String(value))) continue
        const similar = nearestFew(String(value), declared, 3)
        yield {
          path,
          message: `\`${String(value)}\` is not declared in \`${list}\` of this record.`,
          help:
            similar.length > 0
              ? `Similar names are ${similar.map((name) => `\`${name}\``).join(', ')}.`
              : `Add an entry with this id to \`${list}\`.`,
          ...insteadOf(String(value), declared),
        }
      }
    }
  },
})

/** The id of an entry of one of the record's own lists. */
function idIn({ path, value }: Node, list: string): string | undefined {
  return path.length === 3 && path[0] === list && path[2] === 'id' ? String(value) : undefined
}
