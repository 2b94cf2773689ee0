import { rule } from '../rule.ts'

export const reviewerIsCoder = rule({
  code: 'P806',
  slug: 'reviewer-is-coder',
  severity: 'error',
  summary: 'Nobody reviews a record that they coded.',
  why: 'A second pair of eyes finds what the first has overlooked; the same pair does not.',
  remedy: 'Name somebody else under `reviewers`, or leave it out until somebody has re-read the record.',
  when: ({ record: { curation } }) => curation.reviewers !== undefined,
  *check({ record: { curation } }) {
    for (const [index, reviewer] of (curation.reviewers ?? []).entries()) {
      const coder = curation.coders.indexOf(reviewer)
      if (coder === -1) continue
      yield {
        path: ['curation', 'reviewers', index],
        message: `\`${reviewer}\` reviewed the record and coded it too.`,
        help: 'Name a reviewer who is not among the coders.',
        related: [{ path: ['curation', 'coders', coder], message: 'The same handle among the coders.' }],
      }
    }
  },
})
