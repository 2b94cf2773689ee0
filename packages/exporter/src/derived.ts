import { compareText, dateBounds, kindNames, type Dataset, type Kind } from '@demarche/schema'
import { courseOf, supportOf } from './derive.ts'
import { leavesOf } from './leaf.ts'

/** What is derived of one kind of thing: by id or text, what the exporter knows of it. */
type Section = readonly [name: string, members: Iterable<readonly [string, unknown]>]

/**
 * Everything that the exporter computes and no record says, apart, so that no reader takes it for what a coder wrote: by
 * id what the events of a deal add up to and how a record is supported, and what every EDTF text means in calendar days.
 * One section is read before the next is asked for: the dates of deals and statements are gathered as these pass by.
 */
export function* derivedOf(dataset: Dataset): Generator<Section> {
  const dates = new Set<string>()
  yield ['deal', ofDeals(dataset, dates)]
  yield ['statement', ofStatements(dataset, dates)]
  for (const kind of kindNames) {
    if (kind === 'deal' || kind === 'statement') continue
    for (const record of dataset.each(kind)) addDates(kind, record, dates)
  }
  yield ['dates', ofDates(dates)]
}

function* ofDeals(dataset: Dataset, dates: Set<string>): Generator<readonly [string, unknown]> {
  for (const deal of dataset.each('deal')) {
    addDates('deal', deal, dates)
    yield [deal.id, { ...courseOf(deal), ...supportOf('deal', deal, dataset) }]
  }
}

function* ofStatements(dataset: Dataset, dates: Set<string>): Generator<readonly [string, unknown]> {
  for (const statement of dataset.each('statement')) {
    addDates('statement', statement, dates)
    yield [statement.id, supportOf('statement', statement, dataset)]
  }
}

function addDates(kind: Kind, record: unknown, dates: Set<string>): void {
  for (const { shape, value } of leavesOf(kind, record)) {
    if (shape.datatype === 'edtf:EDTF') dates.add(String(value))
  }
}

function* ofDates(dates: ReadonlySet<string>): Generator<readonly [string, unknown]> {
  for (const text of [...dates].toSorted(compareText)) {
    const bounds = dateBounds(text)
    if (bounds) yield [text, bounds]
  }
}
