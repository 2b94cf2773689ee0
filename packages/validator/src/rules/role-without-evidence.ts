import { ruleFor } from '../rule.ts'

export const roleWithoutEvidence = ruleFor('actor', {
  code: 'Q710',
  slug: 'role-without-evidence',
  severity: 'error',
  summary: 'Every role of a person has an excerpt or a reference that supports it.',
  why: 'Whether somebody spoke for a state hangs on the office and its dates, and these must be checkable.',
  remedy: 'Add `references` with a reference work that gives the term of office, or `evidence` with an excerpt.',
  when: ({ record }) => record.type === 'person',
  *check({ record }) {
    if (record.type !== 'person' || record.references !== undefined) return
    for (const [index, { id, evidence, references, basis }] of record.roles.entries()) {
      if (evidence !== undefined || references !== undefined || basis === 'inferred') continue
      yield {
        path: ['roles', index, 'id'],
        message: `The role \`${id}\` has neither evidence nor a reference.`,
        help: 'Add `references: […]` with the source that gives the office and its dates, or `evidence`.',
      }
    }
  },
})
