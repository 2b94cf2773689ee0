import { UsageError, type Dataset } from '@demarche/schema'
import sqlite3, { type Database } from 'node-sqlite3-wasm'
import type { Format } from '../format.ts'
import { sqliteTable } from '../sqlite-table.ts'
import type { Cell, Table } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'

/** Every table with its keys in one database, the flat views too: for SQL without a server. */
export const sqlite: Format = {
  id: 'sqlite',
  summary: 'every table with its keys in one database',
  write(dataset, out) {
    const about = { mediaType: 'application/vnd.sqlite3' }
    out.place('sqlite/dataset.sqlite', about, (place) => written(place, dataset))
  },
}

/** The file is new and thrown away on failure, so nothing need be undone; references may point forward while it grows. */
const SETTINGS = `PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32000; PRAGMA foreign_keys = OFF`

function written(place: string, dataset: Dataset): number {
  const database = new sqlite3.Database(place)
  try {
    database.exec(SETTINGS)
    database.exec('BEGIN')
    let rows = 0
    for (const table of [...tables, ...views]) {
      database.exec(sqliteTable(table))
      rows += insert(database, table, dataset)
    }
    database.exec('COMMIT')
    return rows
  } catch (error) {
    if (!(error instanceof sqlite3.SQLite3Error)) throw error
    throw new UsageError(
      `The database cannot be written: ${error.message}.`,
      'Make room on the disk, or leave out the format sqlite.',
    )
  } finally {
    database.close()
  }
}

/** How many values one statement takes: many rows at once are inserted twice as fast. */
const VALUES = 400

function insert(database: Database, { name, columns, rows }: Table, dataset: Dataset): number {
  const batch = Math.max(1, Math.floor(VALUES / columns.length))
  const one = `(${columns.map(() => '?').join(', ')})`
  const text = (count: number) => `INSERT INTO "${name}" VALUES ${Array.from({ length: count }, () => one).join(', ')}`
  const many = database.prepare(text(batch))
  let values: Value[] = []
  let count = 0
  try {
    for (const row of rows(dataset)) {
      for (const column of columns) values.push(value(row[column.name]))
      count += 1
      if (count % batch > 0) continue
      many.run(values)
      values = []
    }
  } finally {
    many.finalize()
  }
  if (values.length > 0) database.run(text(count % batch), values)
  return count
}

type Value = string | number | null

/** SQLite ends a text at the first NUL, so one that holds it would be cut without a word. */
function value(cell: Cell): Value {
  if (typeof cell === 'string' && cell.includes('\0')) {
    throw new UsageError(
      `A text holds a NUL, which SQLite cannot store: “${cell.slice(0, 60).replaceAll('\0', '\\0')}”.`,
      'Validate the data, or leave out the format sqlite.',
    )
  }
  return typeof cell === 'boolean' ? Number(cell) : (cell ?? null)
}
