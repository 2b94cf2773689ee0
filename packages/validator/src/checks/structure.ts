import type { Check } from '../check.ts'

/** What can be wrong with the shape of a record. */
export const structureChecks: readonly Check[] = [
  {
    code: 'S301',
    slug: 'missing-field',
    severity: 'error',
    summary: 'Every required field is there.',
    why: 'A reader must be able to rely on it; where a value was looked for and not found, `missing` says why.',
    remedy: 'Add the field, or give the reason: `{ missing: not-reported }` where the field allows it.',
  },
  {
    code: 'S302',
    slug: 'unknown-field',
    severity: 'error',
    summary: 'Every field is one that the record guide lists.',
    why: 'A misspelt field would silently drop what it says from every export.',
    remedy: 'Correct the spelling; if there is no field for the fact, say it in `note`.',
  },
  {
    code: 'S303',
    slug: 'wrong-type',
    severity: 'error',
    summary: 'Every value has the type that its field asks for.',
    why: 'Tables and linked data give each column one type.',
    remedy: 'Put text that looks like a number or a date in quotes; begin list entries with `- `.',
  },
  {
    code: 'S304',
    slug: 'unknown-code',
    severity: 'error',
    summary: 'Every code is one of its vocabulary.',
    why: 'Codes only compare across records when everybody uses the same ones.',
    remedy: 'Choose a code from the list in the record guide; propose a new one in an issue.',
  },
  {
    code: 'S305',
    slug: 'malformed-value',
    severity: 'error',
    summary: 'Ids, dates, amounts, languages and addresses are written in their form.',
    why: 'Other records and other datasets refer to them letter by letter.',
    remedy: 'Write the value as the finding shows.',
  },
  {
    code: 'S306',
    slug: 'out-of-bounds',
    severity: 'error',
    summary: 'Lengths and numbers keep within their bounds.',
    why: 'Nothing is counted as zero, no list is empty, and excerpts stay short.',
    remedy: 'Shorten it, or leave the field out.',
  },
]
