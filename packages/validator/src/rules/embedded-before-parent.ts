import { edtfOf, firmDate, surelyBefore } from '../facts/dates.ts'
import { ruleFor } from '../rule.ts'

export const embeddedBeforeParent = ruleFor('statement', {
  code: 'V436',
  slug: 'embedded-before-parent',
  severity: 'error',
  summary: 'A reported statement was made before the statement that reports it.',
  why: 'Nobody can report words that were not yet spoken.',
  remedy: 'Correct the date of one of the two statements.',
  when: ({ record: { embedded } }) => embedded !== undefined,
  *check({ record }, dataset) {
    const outer = dataset.get('statement', record.embedded?.in ?? '')
    // A day of slack: the two may have been made on two sides of the date line.
    if (!outer || !surelyBefore(firmDate(outer.date), firmDate(record.date), 1)) return
    yield {
      path: ['date', 'edtf'],
      message: `The statement is dated \`${edtfOf(record.date)}\`, and \`${outer.id}\`, which reports it, \`${edtfOf(outer.date)}\`.`,
      help: 'Correct the date of one of the two, or name the statement that really reports this one.',
      related: [
        { path: ['embedded', 'in'], message: 'The statement that reports this one.' },
        { record: `statement/${outer.id}`, path: ['date', 'edtf'], message: 'Its date.' },
      ],
    }
  },
})
