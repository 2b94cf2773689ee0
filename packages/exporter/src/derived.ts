import { compareText, dateBounds, kindNames, type Dataset, type DateBounds } from '@demarche/schema'
import { courseOf, supportOf, type Course, type Support } from './derive.ts'
import { leavesOf } from './leaf.ts'

/** What the exporter computes and no record says, by record id. */
export interface Derived {
  readonly deal: Readonly<Record<string, Course & Support>>
  readonly statement: Readonly<Record<string, Support>>
  /** What every EDTF text of the dataset means in calendar days. */
  readonly dates: Readonly<Record<string, DateBounds>>
}

/** Everything that is derived, in one object, so that no reader takes it for what a coder wrote. */
export const derivedOf = (dataset: Dataset): Derived => ({
  deal: Object.fromEntries(
    dataset.all('deal').map((deal) => [deal.id, { ...courseOf(deal), ...supportOf('deal', deal, dataset) }]),
  ),
  statement: Object.fromEntries(
    dataset.all('statement').map((statement) => [statement.id, supportOf('statement', statement, dataset)]),
  ),
  dates: Object.fromEntries(
    edtfTexts(dataset).flatMap((text) => {
      const bounds = dateBounds(text)
      return bounds ? [[text, bounds]] : []
    }),
  ),
})

function edtfTexts(dataset: Dataset): readonly string[] {
  const texts = new Set<string>()
  for (const kind of kindNames) {
    for (const record of dataset.all(kind)) {
      for (const { shape, value } of leavesOf(kind, record)) {
        if (shape.datatype === 'edtf:EDTF') texts.add(String(value))
      }
    }
  }
  return [...texts].toSorted(compareText)
}
