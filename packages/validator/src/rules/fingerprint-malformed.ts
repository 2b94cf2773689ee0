import { filterFault } from '../evidence/filter-fault.ts'
import { ruleFor } from '../rule.ts'

export const fingerprintMalformed = ruleFor('source', {
  code: 'Q719',
  slug: 'fingerprint-malformed',
  severity: 'error',
  summary: 'The filter of a fingerprint is one that a text of its length can have.',
  why: 'A filter of another length cannot be read, and one with too many bits set passes every excerpt.',
  remedy: 'Run `demarche fingerprint <file>` on the text again and paste the whole of what it prints.',
  when: ({ record: { fingerprint } }) => fingerprint !== undefined,
  *check({ record: { fingerprint } }) {
    const fault = fingerprint && filterFault(fingerprint)
    if (fault === undefined) return
    yield {
      path: ['fingerprint', 'filter'],
      message: fault,
      help: 'Run `demarche fingerprint <file>` on the text again and paste the whole of what it prints.',
    }
  },
})
