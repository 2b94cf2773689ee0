import { pathOf } from '../nodes.ts'
import { numberAt, objectsOf } from '../facts/objects.ts'
import { rule } from '../rule.ts'

export const numberOutOfRange = rule({
  code: 'V480',
  slug: 'number-out-of-range',
  severity: 'error',
  summary: 'The least is not more than the most, and the number itself lies between them.',
  why: 'Bounds that contradict the number cannot both be used, and nobody can tell which one was meant.',
  remedy: 'Exchange `min` and `max`, or correct the one that is wrong.',
  when: ({ values }) =>
    values.byClass.has('Quantity') || values.byClass.has('EventItem') || values.byClass.has('Money'),
  *check({ values }) {
    for (const node of [
      ...objectsOf(values, 'Quantity'),
      ...objectsOf(values, 'EventItem'),
      ...objectsOf(values, 'Money'),
    ]) {
      const ends = ['min', 'count', 'amount', 'max'].flatMap((key) => {
        const number = numberAt(node, key)
        return number === undefined ? [] : [{ key, number }]
      })
      for (const [at, lower] of ends.entries()) {
        const upper = ends[at + 1]
        if (!upper || lower.number <= upper.number) continue
        yield {
          path: [...pathOf(node), upper.key],
          message: `\`${upper.key}: ${upper.number}\` is less than \`${lower.key}: ${lower.number}\`.`,
          help: 'Exchange the two, or correct the one that is wrong.',
          related: [{ path: [...pathOf(node), lower.key], message: `This is \`${lower.key}\`.` }],
        }
      }
    }
  },
})
