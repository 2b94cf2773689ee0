import { anyRecordColumns } from '../key-columns.ts'
import type { Column } from '../table.ts'

/** The columns of `claims`: where a value stands, what it is, how it ranks, and what it rests on. */
export const claimColumns: readonly Column[] = [
  {
    name: 'claim_id',
    type: 'id',
    description: 'Record, `#`, path, field, place in a list of values; `~` and the number of the alternative.',
    required: true,
  },
  ...anyRecordColumns.map(({ cell: _, ...column }) => column),
  {
    name: 'path',
    type: 'string',
    description:
      'Where the object stands in the record: keys, local ids and places in lists. Empty: the record itself.',
  },
  { name: 'field', type: 'string', description: 'Key of the value in that object.', required: true },
  { name: 'value', type: 'string', description: 'The value, as text.', required: true },
  {
    name: 'value_type',
    type: 'code',
    vocabulary: 'value-type',
    description: 'How the text is to be read.',
    required: true,
  },
  {
    name: 'rank',
    type: 'code',
    vocabulary: 'claim-rank',
    description:
      'Preferred or alternative; empty where the object asserts nothing: titles, catalogue entries, curation.',
  },
  { name: 'alternative', type: 'integer', description: 'Which alternative account it belongs to, from 1.' },
  {
    name: 'status',
    type: 'code',
    vocabulary: 'alternative-status',
    description: 'What became of an alternative account; empty is read as disputed.',
  },
  {
    name: 'basis',
    type: 'code',
    vocabulary: 'claim-basis',
    description: 'How the evidence carries the fact; empty is read as stated.',
  },
  { name: 'note', type: 'string', description: 'What a reader must know to judge the value.' },
  {
    name: 'asserted_by',
    type: 'id',
    description: 'Publisher of the document that the first piece of evidence comes from.',
    references: { table: 'actors', column: 'id' },
    derived: true,
  },
  {
    name: 'source',
    type: 'id',
    description: 'Document that the first piece of evidence comes from.',
    references: { table: 'sources', column: 'id' },
    derived: true,
  },
  {
    name: 'excerpt',
    type: 'string',
    description: 'Words of the first piece of evidence; all of them are found by claim_evidence.',
    derived: true,
  },
  { name: 'position', type: 'integer', description: 'Place of the object, from 1, where it is one of a list.' },
  { name: 'value_position', type: 'integer', description: 'Place of the value, from 1, where it is one of a list.' },
]
