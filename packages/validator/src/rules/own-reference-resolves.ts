import { entryIds } from '../facts/entry-ids.ts'
import { insteadOf, nearestFew } from '../nearest.ts'
import { rule } from '../rule.ts'
import { referringTo } from '../facts/target.ts'

const LISTS = [
  ['own-evidence', 'evidence'],
  ['own-item', 'items'],
] as const

export const ownReferenceResolves = rule({
  code: 'R502',
  slug: 'own-reference-resolves',
  severity: 'error',
  summary: 'Every evidence or item id that a record uses is declared in the same record.',
  why: 'Evidence and items are named inside the record; a name that is declared nowhere supports nothing.',
  remedy: 'Correct the name, or add the entry to `evidence` or `items`.',
  *check({ nodes }) {
    for (const [target, list] of LISTS) {
      const declared = new Set(entryIds(nodes).flatMap(({ path, value }) => (path[0] === list ? String(value) : [])))
      for (const { path, value } of referringTo(nodes, target)) {
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
