import { rule } from '../rule.ts'

/** What `coders` and `reviewers` must hold together for a status: two readings of the sources. */
const TWICE: readonly string[] = ['double-coded', 'adjudicated']

export const reviewIncomplete = rule({
  code: 'P807',
  slug: 'review-incomplete',
  severity: 'error',
  summary: 'A record that is said to be reviewed or coded twice names those who did it.',
  why: 'Users choose records by how far they were checked, so the claim must be one that somebody answers for.',
  remedy: 'Add the missing handles to `coders` or `reviewers`, or lower the status.',
  when: ({ record: { curation } }) => curation.reviewed !== undefined || TWICE.includes(curation.status),
  *check({ record: { curation } }) {
    const { coders, reviewers = [], reviewed, status } = curation
    if (reviewed !== undefined && reviewers.length === 0) {
      yield {
        path: ['curation', 'reviewed'],
        message: `The record was reviewed on \`${reviewed}\`, and no reviewer is named.`,
        help: 'Add `reviewers: […]`, or leave `reviewed` out.',
      }
    }
    if (TWICE.includes(status) && new Set([...coders, ...reviewers]).size < 2) {
      yield {
        path: ['curation', 'status'],
        message: `The record is \`${status}\`, and only \`${coders.join(', ')}\` is named as having coded it.`,
        help: 'Name the second coder, or write `status: single-coded`.',
      }
    }
  },
})
