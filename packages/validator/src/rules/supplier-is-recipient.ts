import { knownParties } from '../facts/deal-parties.ts'
import { ruleFor } from '../rule.ts'

/** Deals in which each partner supplies and receives. */
const MUTUAL: readonly string[] = ['co-production', 'co-development']

export const supplierIsRecipient = ruleFor('deal', {
  code: 'V460',
  slug: 'supplier-is-recipient',
  severity: 'error',
  summary: 'Nobody supplies a deal to themselves.',
  why: 'A state that buys from its own industry makes no transfer, and a slip in one of the two turns a deal into none.',
  remedy: 'Correct one of the two parties. A maker in the recipient state is `manufacturer` or `licensee`.',
  *check({ record }) {
    if (record.modality.some(({ value }) => MUTUAL.includes(value))) return
    const suppliers = knownParties(record, 'supplier')
    for (const { actor, index } of knownParties(record, 'recipient')) {
      const same = suppliers.find((supplier) => supplier.actor === actor)
      if (!same) continue
      yield {
        path: ['parties', index, 'actor'],
        message: `\`${actor}\` is both supplier and recipient.`,
        help: 'Correct one of the two; a maker in the recipient state is `manufacturer` or `licensee`.',
        related: [{ path: ['parties', same.index, 'actor'], message: 'Here it is the supplier.' }],
      }
    }
  },
})
