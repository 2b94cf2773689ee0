import { surelyBefore } from '../facts/dates.ts'
import { actualEvents, actualOf, datePath, told } from '../facts/deal-events.ts'
import { ruleFor } from '../rule.ts'
import type { DealSummary, EventSummary } from '../summary.ts'

export const optionBeforeFramework = ruleFor('deal', {
  code: 'V473',
  slug: 'option-before-framework',
  severity: 'error',
  summary: 'An option is exercised after the contract or framework that holds it was signed.',
  why: 'An option exists only once it was agreed: one of the two dates is wrong.',
  remedy: 'Correct the dates, or record the contract that held the option.',
  when: ({ record: { events } }) => events.some(({ type }) => type === 'option-exercised'),
  *check({ record }, dataset) {
    const parents = (record.related ?? []).filter(({ relation }) => relation === 'option-of')
    const deals = [record, ...parents.flatMap(({ deal }) => dataset.get('deal', deal) ?? [])]
    const signed = deals.flatMap((deal) => inDeal(deal, 'contract-signed', 'framework-signed'))
    // An announcement may follow the signing late: it accuses nothing, but it excuses what comes after it.
    const all = [...signed, ...deals.flatMap((deal) => inDeal(deal, 'order-announced'))]
    if (signed.length === 0) return
    for (const exercised of actualEvents(record, 'option-exercised')) {
      if (!all.every(({ date }) => surelyBefore(exercised.date, date))) continue
      yield {
        path: datePath(exercised),
        message: `The option ${told(exercised)} was exercised before anything was signed: ${signed.map(told).join(', ')}.`,
        help: 'Correct the dates, or add the earlier contract that held the option.',
        related: signed.map((event) => ({
          record: `deal/${event.deal}`,
          path: datePath(event),
          message: 'The signing.',
        })),
      }
    }
  },
})

const inDeal = ({ id, events }: DealSummary, ...types: readonly EventSummary['type'][]) =>
  actualOf(events)
    .filter(({ event }) => types.includes(event.type))
    .map((event) => ({ ...event, deal: id }))
