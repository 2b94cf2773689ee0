import { fieldColumns } from '../field-columns.ts'
import { anyRecordColumns, positionColumn } from '../key-columns.ts'
import { shapeAt, type Place } from '../place.ts'
import { recordTable } from '../record-table.ts'

const places: readonly Place[] = [
  { kind: 'actor', at: ['evidence'] },
  { kind: 'weapon', at: ['evidence'] },
  { kind: 'deal', at: ['evidence'] },
  { kind: 'statement', at: ['evidence'] },
]

/** The excerpts that the records rest on. */
export const evidence = recordTable({
  name: 'evidence',
  title: 'Evidence',
  summary: 'One verbatim excerpt of a cited document, as one record uses it.',
  key: ['evidence_id'],
  places,
  columns: [
    {
      name: 'evidence_id',
      type: 'id',
      description: 'Unique in the whole dataset: record, `#evidence/`, id.',
      required: true,
      cell: ({ kind, id, path }) => `${kind}/${id}#${path}`,
    },
    ...anyRecordColumns,
    ...fieldColumns(shapeAt({ kind: 'deal', at: ['evidence'] })),
    positionColumn,
  ],
})
