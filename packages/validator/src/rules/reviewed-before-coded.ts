import { rule } from '../rule.ts'

export const reviewedBeforeCoded = rule({
  code: 'V408',
  slug: 'reviewed-before-coded',
  severity: 'error',
  summary: 'A record was reviewed on or after the day it was last coded.',
  why: 'A review of an earlier coding says nothing of what stands in the record now.',
  remedy: 'Have the record reviewed again, or take `reviewed` and `reviewers` out until it is.',
  when: ({ record: { curation } }) => curation.reviewed !== undefined,
  *check({ record: { curation } }) {
    const { coded, reviewed } = curation
    if (reviewed === undefined || reviewed >= coded) return
    yield {
      path: ['curation', 'reviewed'],
      message: `The last review, on \`${reviewed}\`, came before the last coding, on \`${coded}\`.`,
      help: 'Review it again, or take `reviewed` and `reviewers` out until somebody does.',
      related: [{ path: ['curation', 'coded'], message: 'The day of the last coding.' }],
    }
  },
})
