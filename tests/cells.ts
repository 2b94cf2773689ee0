import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A cell that a reader changed: what was `written`, and what it `read` instead. */
export interface Eaten {
  readonly column: string
  readonly written: string
  readonly read: string
}

/** Changed cells by table; `rows` stands for rows that are missing or too many. */
export type EatenCells = Readonly<Record<string, 'rows' | readonly Eaten[]>>

type Rows = readonly (readonly string[])[]

/** Compares tables in a folder of CSV files with what a reader made of them, in another. */
export function eatenCells(written: string, read: string, tables: readonly string[] = tablesIn(written)): EatenCells {
  const found = tables.map((table) => {
    const [before, after] = [written, read].map((folder) => rowsIn(join(folder, `${table}.csv`))) as [Rows, Rows]
    return [table, before.length === after.length ? changedCells(before, after) : ('rows' as const)] as const
  })
  return Object.fromEntries(found.filter(([, cells]) => cells.length > 0))
}

const tablesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length))

const parsed = new Map<string, Rows>()

/** The header and the rows of a file; some readers write nothing, or only a line break, where there are no rows. */
function rowsIn(path: string): Rows {
  const rows = parsed.get(path) ?? (existsSync(path) ? parse(readFileSync(path), { relax_column_count: true }) : [])
  parsed.set(path, rows)
  return rows.length < 2 ? [] : rows
}

function changedCells(before: Rows, after: Rows): Eaten[] {
  const [header = [], ...rows] = before
  const places = header.map((name) => after[0]?.indexOf(name) ?? -1)
  const found: Eaten[] = []
  for (const [index, row] of rows.entries()) {
    for (const [at, column] of header.entries()) {
      const [written = '', read = 'no such column'] = [row[at], after[index + 1]?.[places[at] ?? -1]]
      if (!isSame(written, read)) found.push({ column, written, read })
    }
  }
  return found
}

/** A number that keeps its meaning as a double: no leading or trailing zero, at most fifteen digits. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/

/** The same value, also where a reader made a number or a truth value of the text and wrote it in its own way. */
function isSame(written: string, read: string): boolean {
  if (written === read) return true
  if (written === 'true') return ['true', '1'].includes(read.toLowerCase())
  if (written === 'false') return ['false', '0'].includes(read.toLowerCase())
  return (
    NUMBER.test(written) && written.replace(/\D/g, '').length <= 15 && read !== '' && Number(read) === Number(written)
  )
}
