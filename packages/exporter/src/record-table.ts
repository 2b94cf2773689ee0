import { compareText, UsageError, type Dataset } from '@demarche/schema'
import { byRecord, type OneRecord } from './by-record.ts'
import { find, type Found, type Place } from './place.ts'
import type { Cell, Row, Table } from './table.ts'
import type { TableColumn } from './table-column.ts'

/** A table whose rows are objects of the records, each found at a place. */
export interface RecordTable extends Table {
  readonly columns: readonly TableColumn[]
  readonly places: readonly Place[]
}

type Declared = Omit<RecordTable, 'rows' | 'byRecord'>

/** Declares a table: what its rows tell of, and its columns. */
export function recordTable(declared: Declared): RecordTable {
  const kinds = declared.places.map(({ kind }) => kind)
  return { ...declared, ...byRecord(kinds, (one, dataset) => rowsIn(declared, one, dataset)) }
}

function rowsIn(table: Declared, one: OneRecord, dataset: Dataset): readonly Row[] {
  const rows: Row[] = []
  for (const place of table.places) {
    if (place.kind !== one.kind) continue
    for (const found of find(place, one.id, one.record)) rows.push(rowOf(table, found, dataset))
  }
  return sortedByKey(table, rows, `${one.kind}/${one.id}`)
}

function rowOf({ columns }: Declared, found: Found, dataset: Dataset): Row {
  const row: Record<string, Cell> = {}
  for (const { name, cell } of columns) row[name] = cell(found, dataset)
  return row
}

/** Sorts rows of one record by key, which none may share with another. */
export function sortedByKey({ name, key }: Pick<Table, 'name' | 'key'>, rows: readonly Row[], record: string) {
  // Most lists stand in the order of their places, which is their key.
  if (rows.every((row, index) => index === 0 || compareRows(key, rows[index - 1] ?? {}, row) < 0)) return rows
  const sorted = rows.toSorted((a, b) => compareRows(key, a, b))
  const twin = sorted.find((row, index) => compareRows(key, row, sorted[index + 1] ?? {}) === 0)
  if (!twin) return sorted
  const words = key.map((column) => String(twin[column])).join(', ')
  throw new UsageError(
    `${record} has two parts that table ${name} cannot tell apart: ${words}.`,
    'Validate the data first.',
  )
}

function compareRows(key: readonly string[], a: Row, b: Row): number {
  for (const column of key) {
    const order = compareCells(a[column], b[column])
    if (order !== 0) return order
  }
  return 0
}

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a ?? ''), String(b ?? ''))
}
