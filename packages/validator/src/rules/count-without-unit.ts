import { pathOf } from '../nodes.ts'
import { numberAt, objectsOf, textAt } from '../facts/objects.ts'
import { rule } from '../rule.ts'

export const countWithoutUnit = rule({
  code: 'V478',
  slug: 'count-without-unit',
  severity: 'error',
  summary: 'A number of items in an event has a unit of count.',
  why: 'Two may be two batteries or two launchers, and nobody can tell how much is still to come.',
  remedy: 'Add `unit` with what the source counts.',
  when: ({ values }) => values.byClass.has('EventItem'),
  *check({ values }) {
    for (const node of objectsOf(values, 'EventItem')) {
      const key = ['count', 'min', 'max'].find((key) => numberAt(node, key) !== undefined)
      if (key === undefined || textAt(node, 'unit') !== undefined) continue
      yield {
        path: [...pathOf(node), key],
        message: `\`${numberAt(node, key)}\` of \`${textAt(node, 'item')}\` has no unit of count.`,
        help: 'Add `unit` with what the source counts: `launcher`, `battery`, `aircraft` …',
      }
    }
  },
})
