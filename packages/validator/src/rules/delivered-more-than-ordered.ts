import { actualEvents } from '../facts/deal-events.ts'
import { leastDelivered, mostOrdered } from '../facts/ordered.ts'
import { ruleFor } from '../rule.ts'

export const deliveredMoreThanOrdered = ruleFor('deal', {
  code: 'V466',
  slug: 'delivered-more-than-ordered',
  severity: 'warning',
  summary: 'No more of an item is delivered than was ordered, options included.',
  why: 'The surplus usually is a batch counted twice, or another unit of count taken for the same.',
  remedy: 'Check whether two reports tell of one batch; a further order is an event, an option or a deal of its own.',
  when: ({ record: { events } }) => events.some(({ items }) => items !== undefined),
  *check({ record }) {
    // What was sent back may have been replaced.
    if (actualEvents(record, 'return').length > 0) return
    for (const [index, item] of record.items.entries()) {
      const ordered = item.option === true ? undefined : mostOrdered(record, item)
      if (ordered === undefined || !('unit' in item.quantity)) continue
      const { unit } = item.quantity
      const { least, events } = leastDelivered(record, item.id, unit)
      if (least <= ordered) continue
      yield {
        path: ['items', index, 'quantity'],
        part: 'key',
        message: `Of \`${item.id}\`, \`${ordered}\` (${unit}) were ordered and at least \`${least}\` delivered.`,
        help: 'Check whether two events tell of one batch, and whether all count the same unit.',
        related: events.map(({ event, path }) => ({ path, message: `The delivery \`${event.id}\`.` })),
      }
    }
  },
})
