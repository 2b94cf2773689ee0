import { compareText, kindNames, type Dataset } from '@demarche/schema'
import type { OneRecord } from './by-record.ts'
import type { Cell, Row, Table } from './table.ts'

/** Takes the next row of a table: its cells in the order of the columns. */
export type TakeRow = (cells: readonly Cell[]) => void

/**
 * Makes the rows of tables in one pass over the records, and hands each to its table, in the order of that table. Of two
 * tables, rows come as the records do: reading a record costs more than making its rows.
 */
export function eachRow(tables: readonly Table[], dataset: Dataset, takerOf: (table: Table) => TakeRow): void {
  const fed = tables.map((table) => feed(table, takerOf(table)))
  for (const kind of kindNames.toSorted(compareText)) {
    const involved = fed.filter(({ table }) => table.byRecord?.kinds.includes(kind))
    if (involved.length === 0) continue
    for (const record of dataset.each(kind)) {
      const one: OneRecord = { kind, id: record.id, record }
      for (const { table, put } of involved) for (const row of table.byRecord?.rowsOf(one, dataset) ?? []) put(row)
    }
  }
  for (const { table, put } of fed) if (!table.byRecord) for (const row of table.rows(dataset)) put(row)
}

function feed(table: Table, take: TakeRow) {
  const names = table.columns.map(({ name }) => name)
  return { table, put: (row: Row) => take(names.map((name) => row[name])) }
}
