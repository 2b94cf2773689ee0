import { surelyBefore } from '../facts/dates.ts'
import { actualEvents, datePath, datesOf, told, type DatedEvent } from '../facts/deal-events.ts'
import { ruleFor } from '../rule.ts'

export const cancelledThenDelivered = ruleFor('deal', {
  code: 'V474',
  slug: 'cancelled-then-delivered',
  severity: 'warning',
  summary: 'Nothing is delivered after a deal was cancelled, unless it was revived.',
  why: 'Either the cancellation concerned a part only, or the deal was taken up again, or one report is wrong.',
  remedy: 'Add the `revival`, name under `items` what was cancelled, or correct the dates.',
  when: ({ record: { events } }) => events.some(({ type }) => type === 'cancellation'),
  *check({ record }) {
    const revivals = actualEvents(record, 'revival')
    const deliveries = actualEvents(record, 'delivery', 'delivery-completed')
    for (const cancellation of actualEvents(record, 'cancellation').filter(isWhole)) {
      if (revivals.some(({ date }) => !surelyBefore(date, cancellation.date))) continue
      for (const delivery of deliveries) {
        if (!surelyBefore(cancellation.date, delivery.date) || !shareItems(cancellation, delivery)) continue
        yield {
          path: datePath(delivery),
          message: `The delivery ${told(delivery)} comes after the cancellation ${told(cancellation)}, and no revival lies between.`,
          help: 'Add the `revival`, name under `items` what was cancelled, or correct the dates.',
          related: datesOf([cancellation]),
        }
      }
    }
  },
})

/** Whether a cancellation may be of everything it names: one that counts how many were cancelled leaves the rest. */
const isWhole = ({ event }: DatedEvent): boolean =>
  (event.items ?? []).every(({ count, min, max }) => count === undefined && min === undefined && max === undefined)

/** Whether two events concern the same item; one that names none concerns all. */
const shareItems = ({ event: a }: DatedEvent, { event: b }: DatedEvent): boolean =>
  !a.items || !b.items || a.items.some(({ item }) => b.items?.some((other) => other.item === item))
