import type { Deal } from '@demarche/schema/model'
import { firm, surelyBefore } from '../facts/dates.ts'
import { actualEvents, datePath, told, type DatedEvent } from '../facts/deal-events.ts'
import { ruleFor } from '../rule.ts'

export const deliveryBeforeProduction = ruleFor('deal', {
  code: 'V465',
  slug: 'delivery-before-production',
  severity: 'error',
  summary: 'A weapon is delivered after the first of its kind was made.',
  why: 'A delivery before the weapon existed means another variant, or a wrong year.',
  remedy: 'Check the year, and whether the source means an earlier variant or only the family.',
  when: ({ record }, dataset) =>
    record.items.some(({ weapon }) => weapon && dataset.get('weapon', weapon.value)?.firstProduced !== undefined),
  *check({ record }, dataset) {
    for (const delivery of actualEvents(record, 'delivery', 'delivery-completed', 'acceptance', 'in-service')) {
      for (const id of weaponsIn(delivery, record)) {
        const weapon = dataset.get('weapon', id)
        if (!weapon || !surelyBefore(delivery.date, firm(weapon.firstProduced))) continue
        yield {
          path: datePath(delivery),
          message: `\`${id}\` was first made in \`${weapon.firstProduced}\`, after the event ${told(delivery)}.`,
          help: 'Correct the year, or name the earlier variant or the family that the source means.',
          related: [{ record: `weapon/${id}`, path: ['firstProduced'], message: 'First production.' }],
        }
      }
    }
  },
})

/** The weapons an event concerns: those of the items it names, or the only item there is. */
function weaponsIn({ event }: DatedEvent, { items }: Deal): readonly string[] {
  const named = event.items?.map(({ item }) => item) ?? (items.length === 1 ? items.map(({ id }) => id) : [])
  return items.filter(({ id }) => named.includes(id)).flatMap(({ weapon }) => weapon?.value ?? [])
}
