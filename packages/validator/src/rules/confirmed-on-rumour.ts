import { ruleFor } from '../rule.ts'

/** Events that show no more than talk. */
const TALK: readonly string[] = ['interest', 'rumour']
const UNVOUCHED: readonly string[] = ['alleged', 'denied']

export const confirmedOnRumour = ruleFor('deal', {
  code: 'V475',
  slug: 'confirmed-on-rumour',
  severity: 'error',
  summary: 'A deal that counts as confirmed has an event that is more than interest, rumour or allegation.',
  why: 'Confirmed deals are what most users count; talk among them inflates every total.',
  remedy: 'Record the event that confirms the deal, or choose `probable` or `alleged`.',
  when: ({ record: { existence } }) => existence.value === 'confirmed',
  *check({ record: { existence, events } }) {
    if (existence.value !== 'confirmed') return
    if (!events.every(({ type, realis }) => TALK.includes(type) || UNVOUCHED.includes(realis))) return
    yield {
      path: ['existence', 'value'],
      message: 'The deal is `confirmed`, and all its events are interest, rumour, allegation or denial.',
      help: 'Record the event that confirms it, or write `probable` or `alleged`.',
      related: events.map(({ id }, index) => ({ path: ['events', index], message: `The event \`${id}\`.` })),
    }
  },
})
