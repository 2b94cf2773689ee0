import { datePath, datesOf, earlyDeliveries, isYearsEarly, told } from '../facts/deal-events.ts'
import { ruleFor } from '../rule.ts'

export const deliveryBeforeOrder = ruleFor('deal', {
  code: 'V463',
  slug: 'delivery-before-order',
  severity: 'warning',
  summary: 'Goods are delivered after they are ordered.',
  why: 'Deliveries ahead of the contract happen, and far more often one of the dates is wrong.',
  remedy: 'Check both dates; if goods did come first, waive the warning and say how it is known.',
  when: ({ record }) => earlyDeliveries(record).length > 0,
  *check({ record }) {
    for (const early of earlyDeliveries(record)) {
      // Past five years it is an error: V464.
      if (isYearsEarly(early)) continue
      yield {
        path: datePath(early.delivery),
        message: `The delivery ${told(early.delivery)} lies before every order: ${early.orders.map(told).join(', ')}.`,
        help: 'Check both dates; an earlier order that is known belongs in `events`.',
        related: datesOf(early.orders),
      }
    }
  },
})
