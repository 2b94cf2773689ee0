import { hasRole } from '../facts/deal-parties.ts'
import { ruleFor } from '../rule.ts'

export const licenceWithoutLicensor = ruleFor('deal', {
  code: 'V476',
  slug: 'licence-without-licensor',
  severity: 'error',
  summary: 'A deal on licence production names who grants the licence.',
  why: 'The goods are made in the recipient state; only the licensor shows where the technology comes from.',
  remedy: 'Add a party with the role `licensor`; `unnamed` where the sources do not tell who it is.',
  when: ({ record: { modality } }) => modality.some(({ value }) => value === 'licence-production'),
  *check({ record }) {
    const index = record.modality.findIndex(({ value }) => value === 'licence-production')
    if (index === -1 || hasRole(record, 'licensor')) return
    yield {
      path: ['modality', index, 'value'],
      message: 'The modality is `licence-production`, and no party is the `licensor`.',
      help: 'Add a party with the role `licensor`, besides any role that it has already.',
      related: [{ path: ['parties'], part: 'key', message: 'The parties.' }],
    }
  },
})
