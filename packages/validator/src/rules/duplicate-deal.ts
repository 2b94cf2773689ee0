import { areRelated, atOneTime, pairsOf } from '../facts/deal-likeness.ts'
import { indexBy } from '../facts/index-by.ts'
import { perDataset, ruleFor } from '../rule.ts'
import { list } from '../structure/wording.ts'

export const duplicateDeal = ruleFor('deal', {
  code: 'D603',
  slug: 'duplicate-deal',
  severity: 'warning',
  summary: 'One deal is recorded once, and deals that look alike are said to be different.',
  why: 'Two sources that tell of one deal in different words easily become two deals, and every sum over them is then too high.',
  remedy:
    'Merge the two, or say in `related` how they stand to each other: `follow-on`, `order-under`, or `distinct-from` where they merely look alike.',
  when: ({ record }, dataset) => groupsOf(dataset).has(record.id),
  *check({ record }, dataset) {
    const candidates = (groupsOf(dataset).get(record.id) ?? []).flatMap(({ group }) => group)
    const earlier = [...new Set(candidates)].filter(
      (other) => other.id < record.id && atOneTime(other, record) && !areRelated(other, record),
    )
    if (earlier.length === 0) return
    yield {
      path: ['title'],
      message: `The deal shares supplier, recipient, weapon and about the time of order with ${list(earlier.map(({ id }) => id))}.`,
      help: 'If they are one deal, merge them; if not, say in `related` how they stand to each other.',
      related: earlier.map(({ id }) => ({
        record: `deal/${id}`,
        path: ['title'],
        message: 'The deal that looks alike.',
      })),
    }
  },
})

/** The groups of two and more deals that share a pair, by id of each deal. */
const groupsOf = perDataset((dataset) => {
  const byPair = indexBy(dataset.all('deal'), (deal) => pairsOf(deal, dataset))
  const groups = Array.from(byPair.values()).filter((group) => group.length > 1)
  const memberships = groups.flatMap((group) => group.map(({ id }) => ({ id, group })))
  return indexBy(memberships, ({ id }) => [id])
})
