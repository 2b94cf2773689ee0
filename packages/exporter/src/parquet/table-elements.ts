import { UsageError } from '@demarche/schema'
import type { Cell, Column, ColumnType } from '../table.ts'
import type { Element } from './parquet-file.ts'

/** Text that keeps every digit or sign stays text; days become days. */
const PHYSICAL: Readonly<Record<ColumnType, Pick<Element, 'type' | 'converted_type' | 'logical_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  decimal: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  edtf: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  code: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  id: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
}

/** A value of a Parquet schema. */
export const valueElement = (name: string, type: ColumnType, required: boolean): Element => ({
  name,
  ...PHYSICAL[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
})

/** The Parquet schema of a table. */
export const tableElements = (columns: readonly Column[]): readonly Element[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map((column) => valueElement(column.name, storedType(column), column.required === true)),
]

/** The lists in the cells of flat views are the same text as in CSV, whatever they are lists of. */
export const storedType = ({ type, separator }: Column): ColumnType => (separator === undefined ? type : 'string')

/** A cell as Parquet stores it. */
export function parquetValue(type: ColumnType, cell: Cell): unknown {
  if (cell === undefined) return undefined
  if (type === 'integer') return BigInt(cell)
  return type === 'date' ? daysSince1970(String(cell)) : cell
}

const DAY = 86_400_000
const known = new Map<string, number>()

function daysSince1970(day: string): number {
  const before = known.get(day)
  if (before !== undefined) return before
  const time = Date.parse(`${day}T00:00:00Z`)
  // V8 reads the thirtieth of February as the second of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new UsageError(
      `${day} is no day, so Parquet cannot hold it.`,
      'Mend the record, or leave out the format parquet.',
    )
  }
  known.set(day, time / DAY)
  return time / DAY
}
