import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'

const place = { kind: 'redirect', at: [] } as const
const target = { kind: 'redirect', at: ['to'] } as const

const records = recordTable({
  name: 'redirects',
  title: 'Redirects',
  summary: 'One retired id.',
  key: ['id'],
  places: [place],
  columns: fieldColumns(shapeAt(place)),
})

const targets = recordTable({
  name: 'redirect_targets',
  title: 'Targets of redirects',
  summary: 'One record to look at instead of a retired one.',
  key: ['redirect', 'position'],
  places: [target],
  columns: [
    recordColumn('redirect'),
    positionColumn,
    ...fieldColumns(shapeAt(target), { main: 'target', description: 'Where to look instead.' }),
  ],
})

/** The retired ids, and where to look instead. */
export const redirects = [records, targets]
