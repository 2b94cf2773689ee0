import { oncePerRecord } from './once-per-record.ts'
import type { Deal } from '@demarche/schema/model'
import { edtfOf, firmDate, surelyBefore, type Span } from './dates.ts'
import type { Path, RelatedPlace } from '../diagnostic.ts'
import type { EventSummary } from '../summary.ts'

type Event = Deal['events'][number]

/** Something that happened to a deal, and when as far as that is firm. */
export interface DatedEvent<E extends EventSummary = Event> {
  readonly index: number
  readonly event: E
  readonly date: Span | undefined
}

/** What is recorded as having happened, of some types. */
export const actualEvents = (deal: Deal, ...types: readonly Event['type'][]): readonly DatedEvent[] =>
  everyActual(deal).filter(({ event }) => types.includes(event.type))

const everyActual = oncePerRecord(({ events }: Deal): readonly DatedEvent[] => actualOf(events))

/** What is recorded as having happened among some events. */
export const actualOf = <E extends EventSummary>(events: readonly E[]): readonly DatedEvent<E>[] =>
  events
    .map((event, index) => ({ index, event, date: firmDate(event.date) }))
    .filter(({ event }) => event.realis === 'actual')

/** Where the date of an event stands. */
export const datePath = ({ index }: DatedEvent<EventSummary>): Path => ['events', index, 'date', 'edtf']

/** An event for a message: its name and date. */
export const told = ({ event }: DatedEvent<EventSummary>): string =>
  `\`${event.id}\` (\`${edtfOf(event.date) ?? 'no date'}\`)`

/** The dates of events as places that belong to a finding. */
export const datesOf = (events: readonly DatedEvent[]): readonly RelatedPlace[] =>
  events.map((event) => ({ path: datePath(event), message: `The date of \`${event.event.id}\`.` }))

/** A delivery that lies before every order of its deal. */
export interface EarlyDelivery {
  readonly delivery: DatedEvent
  readonly orders: readonly DatedEvent[]
}

/**
 * The deliveries that surely came before every order. A mere announcement of an order accuses nothing, since it may
 * come after all is delivered, but it excuses a delivery that follows it.
 */
export const earlyDeliveries = oncePerRecord((deal: Deal): readonly EarlyDelivery[] => {
  const orders = actualEvents(deal, 'contract-signed', 'framework-signed')
  const excuses = actualEvents(deal, 'order-announced', 'option-exercised', 'amendment', 'revival')
  if (orders.length === 0) return []
  return actualEvents(deal, 'delivery', 'delivery-completed')
    .filter(({ date }) => [...orders, ...excuses].every((order) => surelyBefore(date, order.date)))
    .map((delivery) => ({ delivery, orders }))
})

const FIVE_YEARS = 1826

/** Whether more than five years lie between a delivery and the first order. */
export const isYearsEarly = ({ delivery, orders }: EarlyDelivery): boolean =>
  orders.every(({ date }) => surelyBefore(delivery.date, date, FIVE_YEARS))
