import { compareText, kindNames, UsageError, type Dataset, type Kind } from '@demarche/schema'
import { find, type Found, type Place } from './place.ts'
import type { Cell, Row, Table } from './table.ts'
import type { TableColumn } from './table-column.ts'

/** A table whose rows are objects of the records, each found at a place. */
export interface RecordTable extends Table {
  readonly columns: readonly TableColumn[]
  readonly places: readonly Place[]
}

/** Declares a table: what its rows tell of, and its columns. */
export const recordTable = (declared: Omit<RecordTable, 'rows'>): RecordTable => ({
  ...declared,
  rows: (dataset) => rowsOf(declared, dataset),
})

type Declared = Omit<RecordTable, 'rows'>

/** Records come by id and kinds by name, so sorting within a record is enough to sort the table. */
function* rowsOf(table: Declared, dataset: Dataset): Generator<Row> {
  for (const kind of kindNames.toSorted(compareText)) {
    const places = table.places.filter((place) => place.kind === kind)
    if (places.length === 0) continue
    for (const record of dataset.each(kind)) yield* rowsIn(table, places, { kind, id: record.id, record }, dataset)
  }
}

interface OneRecord {
  readonly kind: Kind
  readonly id: string
  readonly record: unknown
}

function rowsIn(table: Declared, places: readonly Place[], one: OneRecord, dataset: Dataset): readonly Row[] {
  const rows = places.flatMap((place) => find(place, one.id, one.record)).map((found) => rowOf(table, found, dataset))
  return sortedByKey(table, rows, `${one.kind}/${one.id}`)
}

function rowOf({ columns }: Declared, found: Found, dataset: Dataset): Row {
  const row: Record<string, Cell> = {}
  for (const { name, cell } of columns) row[name] = cell(found, dataset)
  return row
}

/** Sorts rows of one record by key, which none may share with another. */
export function sortedByKey({ name, key }: Pick<Table, 'name' | 'key'>, rows: readonly Row[], record: string) {
  if (rows.length < 2) return rows
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

const compareCells = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a ?? ''), String(b ?? ''))
