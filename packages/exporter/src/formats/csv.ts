import { csvFile } from '../csv-file.ts'
import type { Format } from '../format.ts'
import { tables } from '../tables/index.ts'

/** A file per table: for spreadsheets and statistics. */
export const csv: Format = {
  id: 'csv',
  summary: 'one fact a row, a file for each table: for spreadsheets and statistics',
  write(dataset, out) {
    for (const table of tables) csvFile(out, 'csv', table, dataset)
  },
}
