import { datesIn, firm, type Span } from './dates.ts'
import type { Values } from '../values.ts'
import { objectsOf } from './objects.ts'

/**
 * The first and the last day that a statement, or the events of a deal together, can lie on. Undefined where one has no
 * firm date, since it can lie anywhere.
 */
export function timeOf(values: Values): Span | undefined {
  const dated = objectsOf(values, 'DealEvent').length + objectsOf(values, 'Statement').length
  const dates = datesIn(values).filter(({ node }) => node.key === 'date')
  const spans = dates.flatMap(({ edtf }) => firm(edtf) ?? [])
  if (spans.length === 0 || spans.length < dated) return undefined
  const starts = spans.flatMap(({ min }) => min ?? []).toSorted()
  const ends = spans.flatMap(({ max }) => max ?? []).toSorted()
  return {
    ...(starts[0] !== undefined && starts.length === spans.length ? { min: starts[0] } : {}),
    ...(ends.at(-1) !== undefined && ends.length === spans.length ? { max: ends.at(-1) ?? '' } : {}),
  }
}
