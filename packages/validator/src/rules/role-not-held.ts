import { edtfOf } from '../facts/dates.ts'
import { misfitsOf } from '../facts/role-use.ts'
import { ruleFor } from '../rule.ts'
import { roleOf } from '../facts/speakers.ts'

export const roleNotHeld = ruleFor('statement', {
  code: 'V430',
  slug: 'role-not-held',
  severity: 'error',
  summary: 'A speaker held the role on the date of the statement.',
  why: 'Who spoke for a state follows from the role. A role that had ended, or not begun, makes a private person its voice.',
  remedy:
    'Choose the role held on that day, or write `capacity: former-official`; if the dates of the role are wrong, correct the person.',
  *check({ record, file }, dataset) {
    if (dataset.fileOf(`statement/${record.id}`) !== file) return
    for (const [index, speaker] of record.speakers.entries()) {
      const held = roleOf(speaker, dataset)
      if (!held) continue
      const { misfits, roleAtFault } = misfitsOf(dataset, held.person.id, held.role.id)
      const misfit = misfits.find((one) => one.statement.id === record.id && one.speaker === index)
      // Where most statements do not fit the role, the role is told once, in the record of the person.
      if (!misfit || roleAtFault) continue
      const { from, to, id } = held.role
      const early = misfit.end === 'from'
      yield {
        path: ['speakers', index, 'role'],
        message: `\`${held.person.id}\` held the role \`${id}\` ${early ? `from \`${from}\`` : `until \`${to}\``}, and the statement is dated \`${edtfOf(record.date)}\`.`,
        help: 'Choose the role held on that day, or correct the dates of the role in the record of the person.',
        related: [
          { path: ['date', 'edtf'], message: 'The date of the statement.' },
          {
            record: `actor/${held.person.id}`,
            path: ['roles', held.index, misfit.end],
            message: early ? 'The first day of the role.' : 'The last day of the role.',
          },
        ],
      }
    }
  },
})
