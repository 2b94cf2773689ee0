import type { Dataset } from '@demarche/schema'
import { boundColumns } from '../date-columns.ts'
import { courseOf, type Course } from '../derive.ts'
import { fieldColumns } from '../field-columns.ts'
import { shapeAt, type Found } from '../place.ts'
import { recordTable } from '../record-table.ts'
import { supportColumns } from '../support-columns.ts'
import type { Cell } from '../table.ts'
import type { TableColumn } from '../table-column.ts'

const place = { kind: 'deal', at: [] } as const

const derive = <T extends Cell>(read: (course: Course) => T) => {
  return ({ id }: Found, dataset: Dataset): T | undefined => {
    const deal = dataset.get('deal', id)
    return deal && read(courseOf(deal))
  }
}

function derivedDate(name: string, description: string, read: (course: Course) => string | undefined) {
  const cell = derive(read)
  const column: TableColumn = { name, type: 'edtf', description, derived: true, cell }
  return [column, ...boundColumns(name, cell)]
}

const courseColumns: readonly TableColumn[] = [
  {
    name: 'status',
    type: 'code',
    vocabulary: 'deal-status',
    description: 'How far the deal had come by its last telling event. Only events that happened count.',
    derived: true,
    required: true,
    cell: derive(({ status }) => status),
  },
  ...derivedDate('status_as_of', 'Date of the event that last told the status.', ({ statusAsOf }) => statusAsOf),
  ...derivedDate('first_delivery', 'Date of the first delivery.', ({ firstDelivery }) => firstDelivery),
  ...derivedDate('last_delivery', 'Date of the last delivery so far.', ({ lastDelivery }) => lastDelivery),
]

/** One row per deal. */
export const deals = recordTable({
  name: 'deals',
  title: 'Deals',
  summary: 'One arms deal, with the status that its events add up to.',
  key: ['id'],
  places: [place],
  columns: fieldColumns(shapeAt(place), { skip: ['value'], derived: [...courseColumns, ...supportColumns('deal')] }),
})
