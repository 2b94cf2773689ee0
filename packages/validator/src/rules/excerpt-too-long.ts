import { rule } from '../rule.ts'

/** Characters in one excerpt, in code points. */
const MOST = 240

export const excerptTooLong = rule({
  code: 'Q703',
  slug: 'excerpt-too-long',
  severity: 'error',
  summary: `An excerpt holds ${MOST} characters at most.`,
  why: 'The articles belong to their publishers; the dataset quotes no more of them than a fact needs.',
  remedy:
    'Keep the shortest span that carries the fact. Split it into two entries, or leave words out and mark the place with `[…]`.',
  when: ({ record }) => 'evidence' in record && record.evidence?.some(({ exact }) => exact.length > MOST) === true,
  *check({ record }) {
    const evidence = 'evidence' in record ? (record.evidence ?? []) : []
    for (const [index, { id, exact }] of evidence.entries()) {
      const length = exact.length <= MOST ? exact.length : Array.from(exact).length
      if (length <= MOST) continue
      yield {
        path: ['evidence', index, 'exact'],
        message: `The excerpt \`${id}\` holds ${length} characters, ${length - MOST} more than the ${MOST} allowed.`,
        help: 'Shorten it to the words that carry the fact, or split it into two entries.',
      }
    }
  },
})
