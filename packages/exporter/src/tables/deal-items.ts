import { byRecord } from '../by-record.ts'
import { courseOf } from '../derive.ts'
import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn, withinColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'
import type { Column, Table } from '../table.ts'

const item = { kind: 'deal', at: ['items'] } as const
const part = { kind: 'deal', at: ['items', 'quantity', 'composition'] } as const

const itemReference = {
  name: 'item',
  type: 'id',
  description: 'The item of the deal.',
  references: { table: 'deal_items', column: 'id', along: { deal: 'deal' } },
} as const

const items = recordTable({
  name: 'deal_items',
  title: 'Items',
  summary: 'One line of a deal: a weapon, and the preferred account of how many.',
  key: ['deal', 'id'],
  places: [item],
  columns: [
    recordColumn('deal'),
    ...fieldColumns(shapeAt(item), { skip: ['value'], names: { condition: 'item_condition' } }),
    positionColumn,
  ],
})

const parts = recordTable({
  name: 'deal_item_parts',
  title: 'Composition of quantities',
  summary: 'What the quantity of an item comes to in a smaller unit: a battery of six launchers.',
  key: ['deal', 'item', 'position'],
  places: [part],
  columns: [recordColumn('deal'), withinColumn(itemReference), positionColumn, ...fieldColumns(shapeAt(part))],
})

const countColumns: readonly Column[] = [
  { name: 'deal', type: 'id', description: 'The deal.', required: true, references: { table: 'deals', column: 'id' } },
  { ...itemReference, required: true },
  {
    name: 'unit',
    type: 'code',
    vocabulary: 'quantity-unit',
    description: 'What is counted.',
    required: true,
  },
  {
    name: 'ordered',
    type: 'integer',
    description: 'How many are ordered, by the preferred account. Options are no orders.',
    derived: true,
  },
  {
    name: 'delivered',
    type: 'integer',
    description: 'How many were delivered: the sum over the deliveries that happened and give a number in this unit.',
    derived: true,
  },
]

const counts: Table = {
  name: 'deal_item_counts',
  title: 'Ordered and delivered',
  summary: 'How many of an item were ordered and delivered, in one unit of count. All derived.',
  key: ['deal', 'item', 'unit'],
  columns: countColumns,
  ...byRecord(['deal'], ({ id, record }) =>
    courseOf(record).counts.map(({ item, unit, ordered, delivered }) => ({ deal: id, item, unit, ordered, delivered })),
  ),
}

/** What a deal is about, how much of it, and how much of that has come. */
export const dealItems = [items, parts, counts]
