import { sqliteTable } from '../sqlite/sqlite-table.ts'
import { tables } from '../tables/index.ts'

/** The SQLite database as SQL: its tables with their keys and references, the statements that make sqlite/dataset.sqlite. */
export const schemaSql = (): string =>
  [
    '-- SQLite. Load csv/ into it, or take sqlite/dataset.sqlite, which is made by these statements.',
    ...tables.map((table) => `${sqliteTable(table)};`),
  ]
    .join('\n\n')
    .concat('\n')
