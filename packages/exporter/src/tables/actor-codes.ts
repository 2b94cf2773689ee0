import type { Actor } from '@demarche/schema'
import { byRecord } from '../by-record.ts'
import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt, type Found } from '../place.ts'
import { valueAt } from '../plain.ts'
import { sortedByKey } from '../record-table.ts'
import { cellOf, type TableColumn } from '../table-column.ts'
import type { Table } from '../table.ts'

const spell = { kind: 'actor', at: ['codes', 'cow'] } as const

const columns: readonly TableColumn[] = [
  recordColumn('actor'),
  {
    name: 'scheme',
    type: 'string',
    description: '`iso3166-1-alpha3`, `-numeric`; `iso3166-3`; `cow` (Correlates of War), `gw` (Gleditsch and Ward).',
    required: true,
    cell: ({ value }) => cellOf(valueAt(value, ['scheme'])),
  },
  positionColumn,
  {
    name: 'code',
    type: 'string',
    description: 'The code of the state in that scheme.',
    required: true,
    cell: ({ value }) => cellOf(valueAt(value, ['code'])),
  },
  {
    name: 'status',
    type: 'code',
    vocabulary: 'code-status',
    description: 'Standing of an ISO 3166-1 code.',
    cell: ({ value }) => cellOf(valueAt(value, ['status'])),
  },
  ...fieldColumns(shapeAt(spell), { skip: ['code'] }),
]

const table = { name: 'actor_codes', key: ['actor', 'scheme', 'position'] }

/** The codes of states in the lists that researchers join by, one a row. */
export const actorCodes: Table = {
  ...table,
  title: 'Codes of states',
  summary: 'One code that another list gives a state, for a time where the list says so.',
  columns,
  ...byRecord(['actor'], ({ id, record }, dataset) => {
    const rows = codesOf(record).map((found) =>
      Object.fromEntries(columns.map(({ name, cell }) => [name, cell(found, dataset)])),
    )
    return sortedByKey(table, rows, `actor/${id}`)
  }),
}

function codesOf(actor: Actor): readonly Found[] {
  if (actor.type !== 'state') return []
  const { 'iso3166-1': current, 'iso3166-3': former, cow = [], gw = [] } = actor.codes
  const lists = {
    'iso3166-1-alpha3': [{ code: current?.alpha3, status: current?.status }],
    'iso3166-1-numeric': [{ code: current?.numeric, status: current?.status }],
    'iso3166-3': [{ code: former }],
    cow,
    gw,
  }
  return Object.entries(lists).flatMap(([scheme, codes]) =>
    codes.flatMap((one, index) => {
      if (one.code === undefined) return []
      const value = { ...one, scheme, code: String(one.code) }
      return [{ kind: 'actor' as const, id: actor.id, path: '', position: index + 1, within: [], value }]
    }),
  )
}
