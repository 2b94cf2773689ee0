import type { Deal } from '@demarche/schema/model'
import { ruleFor } from '../rule.ts'

/** The roles between which goods or rights pass. */
const ENDS: readonly string[] = ['supplier', 'recipient', 'end-user', 'licensor', 'licensee']

export const noKnownParty = ruleFor('deal', {
  code: 'V461',
  slug: 'no-known-party',
  severity: 'error',
  summary: 'At least one side of a deal is somebody who has a record.',
  why: 'A deal between two unknowns can be found, counted and compared by nobody.',
  remedy: 'Name the supplier or the recipient by its id; for a maker alone, its state is the supplier.',
  when: ({ record: { parties } }) => !parties.some((party) => ENDS.includes(party.role) && isKnown(party)),
  *check() {
    yield {
      path: ['parties'],
      part: 'key',
      message: 'Neither supplier nor recipient is an actor with a record.',
      help: 'Add `actor: …` with role `supplier` or `recipient`; the supplier of a maker’s goods is usually its state.',
    }
  },
})

const isKnown = (party: Deal['parties'][number]): boolean =>
  'actor' in party ||
  ('collective' in party && party.members !== undefined) ||
  ('unnamed' in party && party.organisation !== undefined)
