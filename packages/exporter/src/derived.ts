import { compareText, dateBounds, kindNames, type Dataset } from '@demarche/schema'
import { courseOf, supportOf } from './derive.ts'
import { leavesOf } from './leaf.ts'

/**
 * Everything that the exporter computes and no record says, apart, so that no reader takes it for what a coder wrote: by
 * id what the events of a deal add up to and how a record is supported, and what every EDTF text means in calendar days.
 */
export const derivedOf = (dataset: Dataset): Readonly<Record<string, Iterable<readonly [string, unknown]>>> => ({
  deal: ofDeals(dataset),
  statement: ofStatements(dataset),
  dates: ofDates(dataset),
})

function* ofDeals(dataset: Dataset): Generator<readonly [string, unknown]> {
  for (const deal of dataset.each('deal')) yield [deal.id, { ...courseOf(deal), ...supportOf('deal', deal, dataset) }]
}

function* ofStatements(dataset: Dataset): Generator<readonly [string, unknown]> {
  for (const statement of dataset.each('statement')) {
    yield [statement.id, supportOf('statement', statement, dataset)]
  }
}

function* ofDates(dataset: Dataset): Generator<readonly [string, unknown]> {
  for (const text of edtfTexts(dataset)) {
    const bounds = dateBounds(text)
    if (bounds) yield [text, bounds]
  }
}

function edtfTexts(dataset: Dataset): readonly string[] {
  const texts = new Set<string>()
  for (const kind of kindNames) {
    for (const record of dataset.each(kind)) {
      for (const { shape, value } of leavesOf(kind, record)) {
        if (shape.datatype === 'edtf:EDTF') texts.add(String(value))
      }
    }
  }
  return [...texts].toSorted(compareText)
}
