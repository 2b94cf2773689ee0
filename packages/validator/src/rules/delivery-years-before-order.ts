import { datePath, datesOf, earlyDeliveries, isYearsEarly, told } from '../facts/deal-events.ts'
import { ruleFor } from '../rule.ts'

export const deliveryYearsBeforeOrder = ruleFor('deal', {
  code: 'V464',
  slug: 'delivery-years-before-order',
  severity: 'error',
  summary: 'No delivery lies more than five years before every order of its deal.',
  why: 'Goods that came years before the order belong to another deal, or a year is wrong.',
  remedy: 'Correct the year, or record the earlier delivery as a deal of its own.',
  when: ({ record }) => earlyDeliveries(record).length > 0,
  *check({ record }) {
    for (const early of earlyDeliveries(record)) {
      if (!isYearsEarly(early)) continue
      yield {
        path: datePath(early.delivery),
        message: `The delivery ${told(early.delivery)} lies more than five years before every order: ${early.orders.map(told).join(', ')}.`,
        help: 'Correct the year, or record the delivery in the deal that it belongs to.',
        related: datesOf(early.orders),
      }
    }
  },
})
