import { datesIn, firm, type Span } from './dates.ts'
import type { Node } from '../nodes.ts'
import { objectsOf } from './objects.ts'

/**
 * The first and the last day that a statement, or the events of a deal together, can lie on. Undefined where one has no
 * firm date, since it can lie anywhere.
 */
export function timeOf(nodes: readonly Node[]): Span | undefined {
  const dated = objectsOf(nodes, 'DealEvent', 'Statement')
  const dates = datesIn(nodes).filter(({ path }) => path.at(-1) === 'date')
  const spans = dates.flatMap(({ edtf }) => firm(edtf) ?? [])
  if (spans.length === 0 || spans.length < dated.length) return undefined
  const starts = spans.flatMap(({ min }) => min ?? []).toSorted()
  const ends = spans.flatMap(({ max }) => max ?? []).toSorted()
  return {
    ...(starts[0] !== undefined && starts.length === spans.length ? { min: starts[0] } : {}),
    ...(ends.at(-1) !== undefined && ends.length === spans.length ? { max: ends.at(-1) ?? '' } : {}),
  }
}
