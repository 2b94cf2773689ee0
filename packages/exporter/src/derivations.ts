import type { Column, Table } from './table.ts'

const EVENTS = 'deal_events: the type, realis and date of the events that happened'
const DELIVERIES = 'deal_events and deal_event_items: deliveries that happened'
const SOURCES = 'evidence and source_derivations: the sources of the evidence, followed to what they take over'
const ALTERNATIVES = 'claims: alternative accounts that are not marked mistaken'
const FIRST_EVIDENCE = 'claim_evidence, evidence and sources: the first piece of evidence'

/** What the columns that the exporter computes are computed from, by `table.column` or, where all agree, by column. */
const FROM: Readonly<Record<string, string>> = {
  status: EVENTS,
  status_as_of: EVENTS,
  first_delivery: DELIVERIES,
  last_delivery: DELIVERIES,
  independent_sources: SOURCES,
  disputed: ALTERNATIVES,
  ordered: 'deal_items: the preferred quantity, options left out, once the deal has come to an order',
  delivered:
    'deal_event_items: the sum over deliveries that happened; the number of a completion is that of its own batch and is added to the others',
  asserted_by: FIRST_EVIDENCE,
  source: FIRST_EVIDENCE,
  excerpt: FIRST_EVIDENCE,
  name: 'actor_names: the first name',
  'deals_flat.status_as_of_min': EVENTS,
  'deals_flat.first_delivery_min': DELIVERIES,
  'deals_flat.last_delivery_max': DELIVERIES,
  'deals_flat.items': 'deal_items: how many rows',
  'deals_flat.unit': 'deal_item_counts: the unit, where there is one row',
  'statements_flat.renditions': 'renditions: how many rows',
  'dyads.year': EVENTS,
  'dyads.orders': EVENTS,
  'dyads.deliveries': DELIVERIES,
  'dyads.deals': EVENTS,
  year_of_order: EVENTS,
  year_of_order_uncertain: EVENTS,
  number_ordered_uncertain: 'deal_items: the qualifier of the quantity',
  number_delivered: DELIVERIES,
  number_delivered_uncertain: 'deal_event_items: the qualifiers of the batches',
  years_of_delivery: DELIVERIES,
}

/** What a column is computed from, in words; undefined for one that holds what a record says. */
export function derivedFrom({ name: table, columns }: Table, { name, derived }: Column): string | undefined {
  if (!derived) return undefined
  const from = FROM[`${table}.${name}`] ?? FROM[name]
  if (from !== undefined) return from
  const [, of] = /^(.*)_(?:min|max|precision|uncertain|approximate)$/.exec(name) ?? []
  if (of !== undefined && columns.some((column) => column.name === of)) return `${of}: read as an EDTF date`
  throw new Error(`${table}.${name} does not say what it is derived from`)
}
