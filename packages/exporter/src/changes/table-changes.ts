import type { Dataset } from '@demarche/schema'
import { tables } from '../tables/index.ts'
import type { Row, Table } from '../table.ts'

/** What changed in one table of a release. Counts are rows. */
export interface TableChange {
  readonly table: string
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** The columns in which rows that stayed have another value, with the number of such rows. */
  readonly columns: Readonly<Record<string, number>>
}

/** The tables whose rows differ, matched by key. */
export const tableChangesOf = (before: Dataset, after: Dataset): readonly TableChange[] =>
  tables
    .map((table) => changeOf(table, before, after))
    .filter(({ added, removed, changed }) => added + removed + changed > 0)

function changeOf(table: Table, before: Dataset, after: Dataset): TableChange {
  const olds = new Map([...table.rows(before)].map((row) => [keyOf(table, row), row]))
  const columns = new Map<string, number>()
  let [rows, added, changed] = [0, 0, 0]
  for (const row of table.rows(after)) {
    rows += 1
    const old = olds.get(keyOf(table, row))
    const names = old === undefined ? [] : table.columns.filter(({ name }) => old[name] !== row[name])
    if (old === undefined) added += 1
    if (names.length > 0) changed += 1
    for (const { name } of names) columns.set(name, (columns.get(name) ?? 0) + 1)
  }
  const removed = olds.size - (rows - added)
  return {
    table: table.name,
    before: olds.size,
    after: rows,
    added,
    removed,
    changed,
    columns: Object.fromEntries(columns),
  }
}

const keyOf = ({ key }: Table, row: Row): string => JSON.stringify(key.map((name) => row[name]))
