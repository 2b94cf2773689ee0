import { dateBounds, type Dataset, type Deal, type Statement } from '@demarche/schema'
import type { Cell, Table } from '../table.ts'

/** The year under which a deal or statement is filed, where a date tells it. */
export type YearOf = (kind: string, id: string) => string | undefined

/** Files a deal under the first year that a date of its events can mean, a statement under that of its own date. */
export function yearsOf(dataset: Dataset): YearOf {
  return (kind, id) => {
    const deal = kind === 'deal' ? dataset.get('deal', id) : undefined
    const statement = kind === 'statement' ? dataset.get('statement', id) : undefined
    return deal ? dealYear(deal) : statement && yearIn(statement.date)
  }
}

const dealYear = ({ events }: Deal): string | undefined =>
  events
    .map(({ date }) => yearIn(date))
    .filter((year) => year !== undefined)
    .toSorted()
    .at(0)

function yearIn(date: Deal['events'][number]['date'] | Statement['date']): string | undefined {
  const { min, max } = ('edtf' in date && dateBounds(date.edtf)) || {}
  return (min ?? max)?.slice(0, 4)
}

type RowYear = (cells: readonly Cell[], yearOf: YearOf) => string | undefined

/** How a row of a table is filed; undefined for tables that tell neither of deals nor of statements. */
export function rowYear({ name, columns }: Table): RowYear | undefined {
  const placeOf = (column: string) => columns.findIndex((one) => one.name === column)
  if (name === 'deals') return by('deal', placeOf('id'))
  if (name === 'statements') return by('statement', placeOf('id'))
  const [kind, id] = [placeOf('record_kind'), placeOf('record_id')]
  if (kind >= 0) return (cells, yearOf) => yearOf(String(cells[kind]), String(cells[id]))
  const one = ['deal', 'statement'].find((column) => placeOf(column) >= 0)
  return one === undefined ? undefined : by(one, placeOf(one))
}

const by =
  (kind: string, id: number): RowYear =>
  (cells, yearOf) =>
    yearOf(kind, String(cells[id]))
