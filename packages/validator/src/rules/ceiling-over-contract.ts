import type { Deal } from '@demarche/schema/model'
import { ruleFor } from '../rule.ts'

export const ceilingOverContract = ruleFor('deal', {
  code: 'V470',
  slug: 'ceiling-over-contract',
  severity: 'error',
  summary: 'Where the value of the contract is known, it is preferred to a ceiling told to a legislature.',
  why: 'A notified ceiling is the most that may be spent; contracts usually end far lower.',
  remedy: 'Exchange the two: the contract value first, the ceiling under `alternatives`.',
  when: ({ values }) => values.byClass.has('Money') && values.having.has('alternatives'),
  *check({ record: { value, items } }) {
    for (const { money, path } of [{ money: value, path: ['value'] }, ...items.map(itemValue)]) {
      if (!money || !('figure' in money) || money.figure !== 'notified-ceiling') continue
      const at = (money.alternatives ?? []).findIndex(
        ({ figure, scope, status }) =>
          figure === 'contract' && status !== 'mistaken' && (scope === money.scope || !PARTIAL.includes(scope)),
      )
      if (at === -1) continue
      yield {
        path: [...path, 'figure'],
        message: 'A `notified-ceiling` is preferred, and a contract value stands beside it.',
        help: 'Exchange the two: the contract value first, the ceiling under `alternatives`.',
        related: [{ path: [...path, 'alternatives', at], message: 'The contract value.' }],
      }
    }
  },
})

/** Scopes that cover something else than what the ceiling is for. */
const PARTIAL: readonly string[] = ['item', 'programme', 'instalment', 'annual']

const itemValue = ({ value }: Deal['items'][number], index: number) => ({
  money: value,
  path: ['items', index, 'value'],
})
