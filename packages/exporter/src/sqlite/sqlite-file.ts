import { UsageError } from '@demarche/schema'
import sqlite3 from 'node-sqlite3-wasm'
import type { Place } from '../output.ts'
import type { Table } from '../table.ts'
import type { TableWriter } from '../table-format.ts'
import { insertInto, type Insertion } from './insert-into.ts'
import { sqliteTable } from './sqlite-table.ts'

/** The file is new and thrown away on failure, so nothing need be undone; references may point forward while it grows. */
const SETTINGS = `PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32000; PRAGMA foreign_keys = OFF`

/** Writes tables into a new database. */
export function sqliteFile(place: Place, tables: readonly Table[]): TableWriter {
  const database = told(() => new sqlite3.Database(place.at))
  const insertions = new Map<Table, Insertion>()
  const abandon = () => {
    for (const insertion of insertions.values()) insertion.end()
    insertions.clear()
    if (database.isOpen) database.close()
  }
  told(() => {
    database.exec(SETTINGS)
    database.exec('BEGIN')
    for (const table of tables) {
      database.exec(sqliteTable(table))
      insertions.set(table, insertInto(database, table))
    }
  })
  return {
    tables,
    takerOf: (table) => (cells) => told(() => insertions.get(table)?.add(cells)),
    close() {
      const rows = told(() => {
        const counts = [...insertions.values()].map((insertion) => insertion.flush())
        database.exec('COMMIT')
        return counts.reduce((sum, count) => sum + count, 0)
      })
      abandon()
      place.close(rows)
    },
    abandon,
  }
}

/** What the library says of the disk, in words of ours. */
function told<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof sqlite3.SQLite3Error)) throw error
    throw new UsageError(
      `The database cannot be written: ${error.message}.`,
      'Make room on the disk, or leave out the format sqlite.',
    )
  }
}
