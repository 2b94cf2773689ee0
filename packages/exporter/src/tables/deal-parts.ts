import { fieldColumns } from '../field-columns.ts'
import { pathColumn, positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'

const modality = { kind: 'deal', at: ['modality'] } as const
const party = { kind: 'deal', at: ['parties'] } as const
const values = [
  { kind: 'deal', at: ['value'] },
  { kind: 'deal', at: ['items', 'value'] },
] as const
const legal = { kind: 'deal', at: ['legal'] } as const
const related = { kind: 'deal', at: ['related'] } as const

const dealModalities = recordTable({
  name: 'deal_modalities',
  title: 'Modalities',
  summary: 'One way in which the items of a deal change hands.',
  key: ['deal', 'position'],
  places: [modality],
  columns: [recordColumn('deal'), positionColumn, ...fieldColumns(shapeAt(modality), { main: 'modality' })],
})

const dealParties = recordTable({
  name: 'deal_parties',
  title: 'Parties',
  summary: 'One party to a deal, in one role.',
  key: ['deal', 'position'],
  places: [party],
  columns: [recordColumn('deal'), positionColumn, ...fieldColumns(shapeAt(party))],
})

const dealValues = recordTable({
  name: 'deal_values',
  title: 'Values',
  summary: 'The preferred figure for the value of a deal or of one of its items, or why there is none.',
  key: ['deal', 'path'],
  places: values,
  columns: [
    recordColumn('deal'),
    pathColumn,
    {
      name: 'item',
      type: 'id',
      description: 'The item whose value it is; empty where it is that of the deal.',
      references: { table: 'deal_items', column: 'id', along: { deal: 'deal' } },
      cell: ({ within }) => within[0],
    },
    ...fieldColumns(shapeAt(values[0]), { names: { date: 'value_date' } }),
  ],
})

const dealLegal = recordTable({
  name: 'deal_legal',
  title: 'Legal standing',
  summary: 'How a deal stands to one sanctions law, embargo or treaty.',
  key: ['deal', 'position'],
  places: [legal],
  columns: [recordColumn('deal'), positionColumn, ...fieldColumns(shapeAt(legal))],
})

const dealLinks = recordTable({
  name: 'deal_links',
  title: 'Related deals',
  summary: 'One relation of a deal to another deal.',
  key: ['deal', 'position'],
  places: [related],
  columns: [
    recordColumn('deal'),
    positionColumn,
    ...fieldColumns(shapeAt(related), { names: { deal: 'related_deal' } }),
  ],
})

/** What a deal says besides its items and events, a table for each list. */
export const dealParts = [dealModalities, dealParties, dealValues, dealLegal, dealLinks]
