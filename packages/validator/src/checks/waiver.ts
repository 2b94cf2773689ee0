import type { Check } from '../check.ts'

/** What can be wrong with the waivers of a record. */
export const waiverChecks: readonly Check[] = [
  {
    code: 'P820',
    slug: 'waiver-unused',
    severity: 'error',
    summary: 'A waiver covers a warning that is there.',
    why: 'A waiver left behind would hide the next mistake of its kind.',
    remedy: 'Remove the waiver.',
  },
  {
    code: 'P821',
    slug: 'waiver-expired',
    severity: 'error',
    summary: 'A waiver has not expired.',
    why: 'The date was set so that somebody looks again.',
    remedy: 'Look at the warning again: mend it, or renew the waiver with a new date.',
  },
  {
    code: 'P822',
    slug: 'waiver-not-allowed',
    severity: 'error',
    summary: 'Only warnings are waived, and none about files, syntax, structure or references.',
    why: 'An error says that the codebook is broken, and the tools rely on it.',
    remedy: 'Mend what the finding says, and remove the waiver.',
  },
]
