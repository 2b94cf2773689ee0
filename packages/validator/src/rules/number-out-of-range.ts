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
      let lower: { readonly key: string; readonly number: number } | undefined
      for (const key of ENDS) {
        const number = numberAt(node, key)
        if (number === undefined) continue
        const [before, upper] = [lower, { key, number }]
        lower = upper
        if (!before || before.number <= number) continue
        yield {
          path: [...pathOf(node), upper.key],
          message: `\`${upper.key}: ${upper.number}\` is less than \`${before.key}: ${before.number}\`.`,
          help: 'Exchange the two, or correct the one that is wrong.',
          related: [{ path: [...pathOf(node), before.key], message: `This is \`${before.key}\`.` }],
        }
      }
    }
  },
})

/** Where a number may stand, the least first. */
const ENDS = ['min', 'count', 'amount', 'max'] as const
