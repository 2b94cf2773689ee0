import * as made from './records.ts'

/** The records of the bench, a kind and a record at a time, by id within their kind. */
export function* entries(count: number): Generator<{ readonly kind: string; readonly record: made.Identified }> {
  for (const index of byText(made.SOURCES)) yield { kind: 'source', record: made.source(index) }
  for (const index of byText(made.STATES)) yield { kind: 'actor', record: made.state(made.stateId(index)) }
  yield { kind: 'actor', record: made.outlet }
  for (const index of byText(made.PEOPLE)) yield { kind: 'actor', record: made.person(index) }
  for (const index of byText(made.WEAPONS)) yield { kind: 'weapon', record: made.weapon(index) }
  for (const index of byText(count / 2)) yield { kind: 'deal', record: made.deal(index) }
  for (const index of byText(count / 2)) yield { kind: 'statement', record: made.statement(index) }
}

/** The numbers below a number in the order of their digits, 0, 1, 10, 100 …, as ids that end in them are sorted. */
const byText = (below: number): readonly number[] =>
  Array.from({ length: below }, (_, index) => String(index))
    .toSorted()
    .map(Number)
