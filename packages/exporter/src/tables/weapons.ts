import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'

const place = { kind: 'weapon', at: [] } as const
const name = { kind: 'weapon', at: ['names'] } as const
const origin = { kind: 'weapon', at: ['origin'] } as const

const records = recordTable({
  name: 'weapons',
  title: 'Weapons',
  summary: 'One system, variant or family of the designation catalogue.',
  key: ['id'],
  places: [place],
  columns: fieldColumns(shapeAt(place)),
})

const names = recordTable({
  name: 'weapon_names',
  title: 'Names of weapons',
  summary: 'One other name of a weapon.',
  key: ['weapon', 'position'],
  places: [name],
  columns: [recordColumn('weapon'), positionColumn, ...fieldColumns(shapeAt(name))],
})

const origins = recordTable({
  name: 'weapon_origins',
  title: 'Origins of weapons',
  summary: 'One state in which a weapon was developed.',
  key: ['weapon', 'position'],
  places: [origin],
  columns: [
    recordColumn('weapon'),
    positionColumn,
    ...fieldColumns(shapeAt(origin), { main: 'state', description: 'The state.' }),
  ],
})

/** The designation catalogue. */
export const weapons = [records, names, origins]
