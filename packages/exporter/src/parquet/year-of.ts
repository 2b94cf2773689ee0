import { dateBounds, type Dataset, type Deal, type Statement } from '@demarche/schema'
import type { Row, Table } from '../table.ts'

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

/** How a row of a table is filed; undefined for tables that tell neither of deals nor of statements. */
export function rowYear({ name, columns }: Table): ((row: Row, yearOf: YearOf) => string | undefined) | undefined {
  const has = (column: string) => columns.some((one) => one.name === column)
  if (name === 'deals') return (row, yearOf) => yearOf('deal', String(row['id']))
  if (name === 'statements') return (row, yearOf) => yearOf('statement', String(row['id']))
  if (has('record_kind')) return (row, yearOf) => yearOf(String(row['record_kind']), String(row['record_id']))
  const kind = ['deal', 'statement'].find(has)
  return kind === undefined ? undefined : (row, yearOf) => yearOf(kind, String(row[kind]))
}
