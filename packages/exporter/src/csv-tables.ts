import { csvFile, type CsvFile } from './csv-file.ts'
import type { Output } from './output.ts'
import type { Table } from './table.ts'
import type { TableWriter } from './table-format.ts'

/** Writes tables as CSV, a file for each in a folder. */
export function csvTables(out: Output, folder: string, tables: readonly Table[]): TableWriter {
  const files = new Map(tables.map((table): [Table, CsvFile] => [table, csvFile(out, folder, table)]))
  return {
    tables,
    takerOf: (table) => (cells) => files.get(table)?.add(cells),
    close() {
      for (const file of files.values()) file.close()
    },
  }
}
