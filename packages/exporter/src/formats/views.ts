import { csvTables } from '../csv-tables.ts'
import { tableFormat } from '../table-format.ts'
import { views as all } from '../views/index.ts'

/** Tables that are easier to load and leave out what the others keep apart. */
export const views = tableFormat({
  id: 'views',
  summary: 'flat tables that leave things out: a row per deal, statement, dyad, and the columns of SIPRI',
  begin: (_, out) => csvTables(out, 'views', all),
})
