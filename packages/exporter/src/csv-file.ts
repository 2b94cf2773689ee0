import { csvRows } from './csv-text.ts'
import type { Output } from './output.ts'
import type { Cell, Table } from './table.ts'

/** A table on its way to a CSV file of a folder. */
export interface CsvFile {
  add(cells: readonly Cell[]): void
  close(): void
}

/** Writes a table as a CSV file of a folder, row by row. */
export function csvFile(out: Output, folder: string, { name, columns }: Pick<Table, 'name' | 'columns'>): CsvFile {
  const sink = out.open(`${folder}/${name}.csv`, { mediaType: 'text/csv' })
  const csv = csvRows(columns)
  let rows = 0
  return {
    add(cells) {
      rows += 1
      const bytes = csv.add(cells)
      if (bytes) sink.write(bytes)
    },
    close() {
      sink.write(csv.end())
      sink.close(rows)
    },
  }
}
