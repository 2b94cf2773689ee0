import { UsageError } from '@demarche/schema'
import type { Database } from 'node-sqlite3-wasm'
import type { Cell, Table } from '../table.ts'

/** How many values one statement takes: rows by the dozen are inserted faster than one by one, and than by the hundred. */
const VALUES = 300

/** The rows of one table on their way into a database. */
export interface Insertion {
  add(cells: readonly Cell[]): void
  /** Inserts what still waits; gives the number of rows. */
  flush(): number
  /** Lets go of what the database holds for it. */
  end(): void
}

/** Inserts rows into a table, many at once. */
export function insertInto(database: Database, { name, columns }: Table): Insertion {
  const batch = Math.max(1, Math.floor(VALUES / columns.length))
  const one = `(${columns.map(() => '?').join(', ')})`
  const text = (count: number) => `INSERT INTO "${name}" VALUES ${Array.from({ length: count }, () => one).join(', ')}`
  const many = database.prepare(text(batch))
  let values: Value[] = []
  let count = 0
  return {
    add(cells) {
      for (const cell of cells) values.push(value(cell))
      count += 1
      if (count % batch > 0) return
      many.run(values)
      values = []
    },
    flush() {
      if (values.length > 0) database.run(text(count % batch), values)
      values = []
      return count
    },
    end: () => many.finalize(),
  }
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
