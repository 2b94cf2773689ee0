import { pathOf } from '../nodes.ts'
import { entriesOf } from '../facts/entries.ts'
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
  when: ({ values }) => values.references.length > 0,
  *check({ values }) {
    for (const [target, list] of LISTS) {
      const referring = referringTo(values, target)
      if (referring.length === 0) continue
      const declared = new Set(entriesOf(values, list).map(({ value }) => String(value['id'])))
      for (const node of referring) {
        const { value } = node
        if (declared.has(String(value))) continue
        const similar = nearestFew(String(value), declared, 3)
        yield {
          path: pathOf(node),
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
