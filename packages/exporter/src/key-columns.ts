import type { Kind } from '@demarche/schema'
import { tableOf } from './table-of.ts'
import type { TableColumn } from './table-column.ts'

/** The record that the row belongs to, where a table tells of one kind. */
export const recordColumn = (kind: Kind): TableColumn => ({
  name: kind,
  type: 'id',
  description: `The ${kind}.`,
  required: true,
  references: { table: tableOf[kind], column: 'id' },
  cell: ({ id }) => id,
})

/** The record that the row belongs to, where a table tells of several kinds. */
export const anyRecordColumns: readonly TableColumn[] = [
  {
    name: 'record_kind',
    type: 'code',
    vocabulary: 'record-kind',
    description: 'Kind of the record.',
    required: true,
    cell: ({ kind }) => kind,
  },
  { name: 'record_id', type: 'id', description: 'The record.', required: true, cell: ({ id }) => id },
]

/** The list element that encloses the row's own, by local id or place. `level` counts from the outermost, 0. */
export const withinColumn = (column: Omit<TableColumn, 'cell' | 'required'>, level = 0): TableColumn => ({
  ...column,
  required: true,
  cell: ({ within }) => (column.type === 'integer' ? Number(within[level]) : within[level]),
})

/** Where the row's object stands in the record, as `claims` says it. */
export const pathColumn: TableColumn = {
  name: 'path',
  type: 'string',
  description: 'Where it stands in the record: keys, local ids and places in lists, as in claims.',
  required: true,
  cell: ({ path }) => path,
}

export const positionColumn: TableColumn = {
  name: 'position',
  type: 'integer',
  description: 'Place in the list of the record, from 1.',
  required: true,
  cell: ({ position }) => position,
}
