import { csvTables } from '../csv-tables.ts'
import { tableFormat } from '../table-format.ts'
import { tables } from '../tables/index.ts'

/** A file per table: for spreadsheets and statistics. */
export const csv = tableFormat({
  id: 'csv',
  summary: 'one fact a row, a file for each table: for spreadsheets and statistics',
  begin: (_, out) => csvTables(out, 'csv', tables),
})
