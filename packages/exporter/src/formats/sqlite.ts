import { sqliteFile } from '../sqlite/sqlite-file.ts'
import { tableFormat } from '../table-format.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'

/** Every table with its keys in one database, the flat views too: for SQL without a server. */
export const sqlite = tableFormat({
  id: 'sqlite',
  summary: 'every table with its keys in one database',
  begin: (_, out) => sqliteFile(out.place('sqlite/dataset.sqlite', ABOUT), [...tables, ...views]),
})

const ABOUT = { mediaType: 'application/vnd.sqlite3' }
