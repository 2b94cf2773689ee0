import { compareText, type Dataset, type Deal } from '@demarche/schema'
import { byRecord } from '../by-record.ts'
import { rankOf } from '../deal-status.ts'
import { courseOf } from '../derive.ts'
import { isDelivery } from '../item-counts.ts'
import { statusOf } from '../status-of.ts'
import type { Column, Row } from '../table.ts'
import { eventYear, isOrder } from './event-year.ts'
import { listCell, SEPARATOR } from './list-cell.ts'
import { partiesOf } from './parties-of.ts'
import type { View } from './view.ts'

type DealItem = Deal['items'][number]

const flag = (of: string): Column => ({
  name: `${of}_uncertain`,
  type: 'boolean',
  description: `Whether ${of} is no firm figure: what the register marks by a question mark.`,
  derived: true,
})

// The columns of the register as it is exported by SIPRI, in its order and its words; the first two and the last two are ours.
const columns: readonly Column[] = [
  { name: 'deal', type: 'id', description: 'The deal.', required: true, references: { table: 'deals', column: 'id' } },
  {
    name: 'item',
    type: 'id',
    description: 'The item of the deal.',
    required: true,
    references: { table: 'deal_items', column: 'id', along: { deal: 'deal' } },
  },
  { name: 'recipient', type: 'id', description: 'Recipients; alpha-3 for states.', separator: SEPARATOR },
  { name: 'supplier', type: 'id', description: 'Suppliers; alpha-3 for states.', separator: SEPARATOR },
  { name: 'year_of_order', type: 'integer', description: 'Year of the first contract or order.', derived: true },
  flag('year_of_order'),
  { name: 'number_ordered', type: 'integer', description: 'How many were ordered, in the unit of number_unit.' },
  flag('number_ordered'),
  { name: 'weapon_designation', type: 'string', description: 'Name of the weapon in the catalogue, or as printed.' },
  { name: 'weapon_description', type: 'string', description: 'What the catalogue says it is, in a phrase.' },
  { name: 'number_delivered', type: 'integer', description: 'Sum over the deliveries that happened.', derived: true },
  flag('number_delivered'),
  {
    name: 'years_of_delivery',
    type: 'integer',
    description: 'Years in which a delivery of the deal happened.',
    separator: SEPARATOR,
    derived: true,
  },
  { name: 'status', type: 'code', vocabulary: 'condition', description: 'New or used, as the register’s status says.' },
  { name: 'comments', type: 'string', description: 'Note of the item.' },
  { name: 'number_unit', type: 'code', vocabulary: 'quantity-unit', description: 'What the numbers count.' },
  {
    name: 'category',
    type: 'code',
    vocabulary: 'armament-category',
    description: 'Armament category of the item.',
    required: true,
  },
]

/** The items of deals under contract, in the columns of SIPRI's trade register. */
export const dealsSipri: View = {
  name: 'deals_sipri',
  title: 'Deals in the columns of the SIPRI register',
  summary: 'One line of a deal that had come to an order, for readers who know the trade register of SIPRI.',
  key: ['deal', 'item'],
  lost: [
    'These are our records in the columns of the register, not data of SIPRI. Its three columns of trend-indicator values are left out: only SIPRI can give them.',
    'Deals that never came to an order, among them every rumour, offer and refusal, are left out, as the register does. They are in `deals`.',
    'Options are left out. They are in `deal_items`.',
    'The register has one supplier and one recipient a line; here a cell may name several. See `deal_parties`.',
    'A number counts what `number_unit` says. The register counts systems; one battery may be six launchers.',
    'Ranges are left out, and only marked as uncertain. See `deal_items`.',
    'Years of delivery are those of the deal, not of the item, where an event names no items. See `deal_event_items`.',
    'Other accounts and the evidence: see `claims`, `claim_evidence` and `evidence`.',
  ],
  columns,
  ...byRecord(['deal'], ({ record: deal }, dataset) => {
    if (rankOf(statusOf(deal).stage) < rankOf('ordered')) return []
    const firm = deal.items.filter(({ option }) => option !== true)
    return firm.toSorted((a, b) => compareText(a.id, b.id)).map((item) => rowOf(deal, item, dataset))
  }),
}

function rowOf(deal: Deal, item: DealItem, dataset: Dataset): Row {
  const { condition } = item
  const weapon = item.weapon && dataset.get('weapon', item.weapon.value)
  return {
    deal: deal.id,
    item: item.id,
    recipient: listCell(partiesOf(deal, 'recipient')),
    supplier: listCell(partiesOf(deal, 'supplier')),
    ...orderCells(deal),
    ...numberCells(deal, item),
    weapon_designation: weapon?.designation ?? item.designation?.value,
    weapon_description: weapon?.description,
    years_of_delivery: listCell(deliveriesOf(deal, item).map((event) => eventYear(event)?.toString())),
    status: condition && 'value' in condition ? condition.value : undefined,
    comments: item.note,
    category: item.category,
  }
}

function orderCells({ events }: Deal): Row {
  const orders = events.filter(isOrder)
  const years = orders.map(eventYear).filter((year) => year !== undefined)
  if (years.length === 0) return {}
  const isDoubted = orders.some(({ date }) => 'edtf' in date && /[?~%]/.test(date.edtf))
  return { year_of_order: Math.min(...years), year_of_order_uncertain: isDoubted || years.length < orders.length }
}

function numberCells(deal: Deal, { id, quantity }: DealItem): Row {
  const unit = 'unit' in quantity ? quantity.unit : undefined
  const counts = courseOf(deal).counts.filter(({ item }) => item === id)
  const count = counts.find((one) => one.unit === unit) ?? counts[0]
  if (!count) return {}
  const isFirm = 'unit' in quantity && (quantity.qualifier ?? 'exact') === 'exact'
  return {
    number_unit: count.unit,
    number_ordered: count.ordered,
    number_ordered_uncertain: count.ordered === undefined ? undefined : !isFirm,
    number_delivered: count.delivered,
    number_delivered_uncertain: count.delivered === undefined ? undefined : hasSoftBatch(deal, id),
  }
}

const hasSoftBatch = ({ events }: Deal, id: string): boolean =>
  events
    .filter(isDelivery)
    .flatMap(({ items = [] }) => items)
    .some(({ item, qualifier }) => item === id && (qualifier ?? 'exact') !== 'exact')

const deliveriesOf = ({ events }: Deal, { id }: DealItem) =>
  events.filter((event) => isDelivery(event) && (event.items?.some(({ item }) => item === id) ?? true))
