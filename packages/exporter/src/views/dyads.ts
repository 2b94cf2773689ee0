import type { Dataset, Deal } from '@demarche/schema'
import { compareText } from '@demarche/schema'
import { isDelivery } from '../item-counts.ts'
import type { Column, Row } from '../table.ts'
import { eventYear, isOrder } from './event-year.ts'
import { listCell, SEPARATOR } from './list-cell.ts'
import { partiesOf } from './parties-of.ts'
import type { View } from './view.ts'

const actor = (name: string, description: string): Column => ({
  name,
  type: 'id',
  description,
  required: true,
  references: { table: 'actors', column: 'id' },
})
const count = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  description,
  derived: true,
  required: true,
})

const columns: readonly Column[] = [
  actor('supplier', 'The supplier; alpha-3 for states.'),
  actor('recipient', 'The recipient; alpha-3 for states.'),
  count('year', 'Calendar year.'),
  count('orders', 'Deals between them with a contract or order that happened in that year.'),
  count('deliveries', 'Deals between them with a delivery that happened in that year.'),
  { name: 'deals', type: 'id', description: 'The deals of both columns.', separator: SEPARATOR, derived: true },
]

/** What happened between two parties in a year. */
export const dyads: View = {
  name: 'dyads',
  title: 'Dyads',
  summary: 'One supplier, one recipient and one year in which an order or a delivery happened.',
  key: ['supplier', 'recipient', 'year'],
  lost: [
    'Years in which nothing happened have no row. Absence says nothing about the world.',
    'Orders and deliveries whose date leaves more than one year possible are left out. They are in `deal_events`.',
    'What was only planned, alleged or denied is left out. It is in `deal_events`, marked by `realis`.',
    'How much of what: deals are counted, not weapons. Numbers are in `deal_item_counts`, values in `deal_values`.',
    'A deal with two suppliers or two recipients is counted once for every pair: columns must not be added up over pairs.',
    'Parties without a record, and all who are neither supplier nor recipient. They are in `deal_parties`.',
  ],
  columns,
  *rows(dataset) {
    const pairs = [...dealsByDyad(dataset).values()]
    yield* pairs
      .toSorted(
        (a, b) => compareText(a.supplier, b.supplier) || compareText(a.recipient, b.recipient) || a.year - b.year,
      )
      .map(rowOf)
  },
}

interface Dyad {
  readonly supplier: string
  readonly recipient: string
  readonly year: number
  readonly orders: Set<string>
  readonly deliveries: Set<string>
}

function dealsByDyad(dataset: Dataset): ReadonlyMap<string, Dyad> {
  const found = new Map<string, Dyad>()
  for (const deal of dataset.each('deal')) {
    for (const event of deal.events) {
      const year = eventYear(event)
      if (year === undefined || (!isOrder(event) && !isDelivery(event))) continue
      for (const dyad of dyadsOf(found, deal, year)) (isOrder(event) ? dyad.orders : dyad.deliveries).add(deal.id)
    }
  }
  return found
}

function* dyadsOf(found: Map<string, Dyad>, deal: Deal, year: number): Generator<Dyad> {
  for (const supplier of partiesOf(deal, 'supplier')) {
    for (const recipient of partiesOf(deal, 'recipient')) {
      const key = `${supplier} ${recipient} ${year}`
      const dyad = found.get(key) ?? { supplier, recipient, year, orders: new Set(), deliveries: new Set() }
      found.set(key, dyad)
      yield dyad
    }
  }
}

const rowOf = ({ supplier, recipient, year, orders, deliveries }: Dyad): Row => ({
  supplier,
  recipient,
  year,
  orders: orders.size,
  deliveries: deliveries.size,
  deals: listCell([...orders, ...deliveries]),
})
