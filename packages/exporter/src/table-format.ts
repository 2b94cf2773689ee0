import type { Dataset } from '@demarche/schema'
import { eachRow, type TakeRow } from './each-row.ts'
import type { Format, Settings } from './format.ts'
import type { Output } from './output.ts'
import type { Table } from './table.ts'

/** A format that holds tables. Several are written in one pass over the records: their rows are made once. */
export interface TableFormat extends Format {
  begin(dataset: Dataset, out: Output, settings: Settings): TableWriter
}

/** A format on its way. */
export interface TableWriter {
  readonly tables: readonly Table[]
  /** Where the rows of one of the tables go, from its first to its last. */
  takerOf(table: Table): TakeRow
  /** Ends what every row has been written to. */
  close(): void
  /** Lets go of what is open after a failure, where leaving it would do harm. */
  abandon?(): void
}

type Begin = Pick<TableFormat, 'begin'>

/** Declares a format by how it takes rows. */
export const tableFormat = (declared: Omit<TableFormat, 'write'>): TableFormat => ({
  ...declared,
  write: (dataset, out, settings) => writeTables([{ format: declared, out }], dataset, settings),
})

/** Whether a format can share a pass. */
export const isTableFormat = (format: Format): format is TableFormat => 'begin' in format

/** Writes formats in one pass over the records, each to its own place. */
export function writeTables(
  begun: readonly { readonly format: Begin; readonly out: Output }[],
  dataset: Dataset,
  settings: Settings,
): void {
  const writers: TableWriter[] = []
  try {
    for (const { format, out } of begun) writers.push(format.begin(dataset, out, settings))
    const tables = [...new Set(writers.flatMap((writer) => writer.tables))]
    eachRow(tables, dataset, (table) => takerOf(writers, table))
    for (const writer of writers) writer.close()
  } catch (error) {
    for (const writer of writers) writer.abandon?.()
    throw error
  }
}

function takerOf(writers: readonly TableWriter[], table: Table): TakeRow {
  const [first, ...others] = writers.filter(({ tables }) => tables.includes(table)).map((one) => one.takerOf(table))
  if (first && others.length === 0) return first
  return (cells) => {
    first?.(cells)
    for (const take of others) take(cells)
  }
}
