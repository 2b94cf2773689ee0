import { dateBounds, type Dataset, type DateBounds } from '@demarche/schema'
import type { Found } from './place.ts'
import type { Cell, Column } from './table.ts'
import type { TableColumn } from './table-column.ts'

interface Bound {
  readonly suffix: string
  readonly column: Pick<Column, 'type' | 'vocabulary'>
  readonly description: string
  readonly read: (bounds: DateBounds) => Cell
}

const BOUNDS: readonly Bound[] = [
  { suffix: 'min', column: { type: 'date' }, description: 'First day it can mean.', read: ({ min }) => min },
  { suffix: 'max', column: { type: 'date' }, description: 'Last day it can mean.', read: ({ max }) => max },
  {
    suffix: 'precision',
    column: { type: 'code', vocabulary: 'date-precision' },
    description: 'How fine it is.',
    read: ({ precision }) => precision,
  },
  {
    suffix: 'uncertain',
    column: { type: 'boolean' },
    description: 'Whether the source doubts it.',
    read: ({ uncertain }) => uncertain,
  },
  {
    suffix: 'approximate',
    column: { type: 'boolean' },
    description: 'Whether the source gives it as an estimate.',
    read: ({ approximate }) => approximate,
  },
]

/** The five columns that say in calendar days what the EDTF column `of` says. */
export const boundColumns = (
  of: string,
  edtf: (found: Found, dataset: Dataset) => string | undefined,
): readonly TableColumn[] =>
  BOUNDS.map(({ suffix, column, description, read }) => ({
    ...column,
    name: `${of}_${suffix}`,
    description: `${of}: ${description}`,
    derived: true,
    cell: (found, dataset) => {
      const text = edtf(found, dataset)
      const bounds = text === undefined ? undefined : dateBounds(text)
      return bounds && read(bounds)
    },
  }))
