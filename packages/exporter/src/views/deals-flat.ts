import type { Dataset, Deal } from '@demarche/schema'
import { dateBounds } from '@demarche/schema'
import { byRecord } from '../by-record.ts'
import { courseOf, supportOf } from '../derive.ts'
import type { Column, Row } from '../table.ts'
import { listCell, SEPARATOR } from './list-cell.ts'
import { partiesOf } from './parties-of.ts'
import type { View } from './view.ts'

const list = (name: string, description: string, of: Partial<Column> = { type: 'id' }): Column => ({
  name,
  type: 'id',
  description,
  ...of,
  separator: SEPARATOR,
})

const day = (name: string, description: string): Column => ({ name, type: 'date', description, derived: true })

const columns: readonly Column[] = [
  { name: 'deal', type: 'id', description: 'The deal.', required: true, references: { table: 'deals', column: 'id' } },
  { name: 'title', type: 'string', description: 'Neutral English title.', required: true },
  {
    name: 'status',
    type: 'code',
    vocabulary: 'deal-status',
    description: 'As in deals.',
    derived: true,
    required: true,
  },
  day('status_as_of_min', 'First day that the date of the last telling event can mean.'),
  {
    name: 'existence',
    type: 'code',
    vocabulary: 'deal-existence',
    description: 'The preferred account.',
    required: true,
  },
  { name: 'agreement', type: 'code', vocabulary: 'agreement', description: 'The preferred account.' },
  { name: 'channel', type: 'code', vocabulary: 'channel', description: 'The preferred account.' },
  list('modalities', 'How the items change hands.', { type: 'code', vocabulary: 'modality' }),
  list('suppliers', 'Suppliers who have a record.'),
  list('recipients', 'Recipients who have a record.'),
  list('weapons', 'Entries of the catalogue among the items, options left out.'),
  list('categories', 'Armament categories of the items.', { type: 'code', vocabulary: 'armament-category' }),
  { name: 'items', type: 'integer', description: 'How many lines the deal has.', derived: true, required: true },
  {
    name: 'unit',
    type: 'code',
    vocabulary: 'quantity-unit',
    description: 'What is counted, where everything is counted in one item and one unit; empty otherwise.',
    derived: true,
  },
  { name: 'ordered', type: 'integer', description: 'Ordered in that unit.', derived: true },
  { name: 'delivered', type: 'integer', description: 'Delivered in that unit.', derived: true },
  { name: 'value', type: 'decimal', description: 'One figure for the value of the deal, never converted.' },
  { name: 'currency', type: 'code', vocabulary: 'currency', description: 'Of that figure.' },
  day('first_delivery_min', 'First day that the date of the first delivery can mean.'),
  day('last_delivery_max', 'Last day that the date of the last delivery so far can mean.'),
  list('statements', 'Statements that are linked to the deal.'),
  { name: 'independent_sources', type: 'integer', description: 'As in deals.', derived: true, required: true },
  { name: 'disputed', type: 'boolean', description: 'As in deals.', derived: true, required: true },
]

/** One row per deal, with all that fits into one. */
export const dealsFlat: View = {
  name: 'deals_flat',
  title: 'Deals, flat',
  summary: 'One arms deal, with its parties, weapons and totals in one row.',
  key: ['deal'],
  lost: [
    'Other accounts: only the preferred one is here. They are in `claims`; `disputed` says that there are some.',
    'The evidence: every value rests on excerpts, which are in `claims`, `claim_evidence` and `evidence`.',
    'Who is unnamed or a group: suppliers and recipients without a record, and every other role, are in `deal_parties`.',
    'Which item has which number: `ordered` and `delivered` are empty as soon as a deal counts two things. See `deal_item_counts`.',
    'Ranges, qualifiers and reasons why something is missing: see `deal_items` and `deal_values`.',
    'The course of the deal: `status` is what the events in `deal_events` add up to, planned, alleged and denied ones left out.',
    'How fine a date is: the day columns are bounds of what may be a month or a year. See `deals` and `deal_events`.',
  ],
  columns,
  ...byRecord(['deal'], ({ record }, dataset) => [rowOf(record, dataset)]),
}

function rowOf(deal: Deal, dataset: Dataset): Row {
  const course = courseOf(deal)
  const { independentSources, disputed } = supportOf('deal', deal, dataset)
  const [count, ...others] = course.counts
  const only = others.length === 0 && deal.items.length === 1 ? count : undefined
  return {
    deal: deal.id,
    title: deal.title,
    status: course.status,
    status_as_of_min: boundsOf(course.statusAsOf)?.min,
    existence: deal.existence.value,
    agreement: 'value' in deal.agreement ? deal.agreement.value : undefined,
    channel: deal.channel?.value,
    modalities: listCell(deal.modality.map(({ value }) => value)),
    suppliers: listCell(partiesOf(deal, 'supplier')),
    recipients: listCell(partiesOf(deal, 'recipient')),
    weapons: listCell(deal.items.map(({ option, weapon }) => (option === true ? undefined : weapon?.value))),
    categories: listCell(deal.items.map(({ category }) => category)),
    items: deal.items.length,
    unit: only?.unit,
    ordered: only?.ordered,
    delivered: only?.delivered,
    ...moneyOf(deal),
    first_delivery_min: boundsOf(course.firstDelivery)?.min,
    last_delivery_max: boundsOf(course.lastDelivery)?.max,
    statements: listCell(statementsByDeal(dataset).get(`deal/${deal.id}`) ?? []),
    independent_sources: independentSources,
    disputed,
  }
}

const boundsOf = (edtf: string | undefined) => (edtf === undefined ? undefined : dateBounds(edtf))

function moneyOf({ value }: Deal): Row {
  if (!value || 'missing' in value || value.amount === undefined) return {}
  return { value: value.amount, currency: value.currency }
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly string[]>>()

function statementsByDeal(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  const before = known.get(dataset)
  if (before) return before
  const linked = new Map<string, string[]>()
  known.set(dataset, linked)
  for (const { id, links = [] } of dataset.each('statement')) {
    for (const { to } of links) {
      const known = linked.get(to)
      if (known) known.push(id)
      else linked.set(to, [id])
    }
  }
  return linked
}
