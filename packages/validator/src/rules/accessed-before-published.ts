import { edtfOf, firm, firmDate, surelyBefore } from '../facts/dates.ts'
import { ruleFor } from '../rule.ts'

export const accessedBeforePublished = ruleFor('source', {
  code: 'V407',
  slug: 'accessed-before-published',
  severity: 'error',
  summary: 'A source was read on or after the day it appeared.',
  why: 'A page cannot be read before it exists: either the version that was read is another one, or a date is wrong.',
  remedy: 'Correct `accessed` or `published`. `published` is the date of the version that was read.',
  *check({ record }) {
    // A day of slack: a page may appear abroad when it is already the next day there.
    if (!surelyBefore(firm(record.accessed), firmDate(record.published), 1)) return
    yield {
      path: ['accessed'],
      message: `The source was read on \`${record.accessed}\`, before it appeared on \`${edtfOf(record.published)}\`.`,
      help: 'Correct `accessed`, or give in `published` the date of the version that was read.',
      related: [{ path: ['published', 'edtf'], message: 'The date on which it appeared.' }],
    }
  },
})
