import { pathOf } from '../nodes.ts'
import { misplacedIn } from '../fixing/field-order.ts'
import { rule } from '../rule.ts'

export const keyOrder = rule({
  code: 'P812',
  slug: 'key-order',
  severity: 'info',
  summary: 'Fields stand in the order of the record guide.',
  why: 'Where every record is laid out alike, a reader finds a field at once, and two records can be laid side by side.',
  remedy: 'Run `npx demarche fix`: it moves the lines, with the comments on them.',
  when: ({ values }) => values.misordered.length > 0,
  *check({ values }) {
    for (const node of values.misordered) {
      const misplaced = misplacedIn(node)
      if (!misplaced) continue
      const { key, after } = misplaced
      yield {
        path: [...pathOf(node), key],
        part: 'key',
        message: `\`${key}\` stands after \`${after}\`, and the record guide lists it before.`,
        help: 'Move it up.',
      }
    }
  },
})
