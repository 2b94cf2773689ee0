import { edtfOf } from '../facts/dates.ts'
import { misfitsOf } from '../facts/role-use.ts'
import { ruleFor } from '../rule.ts'

const SHOWN = 5

export const roleDatesContradicted = ruleFor('actor', {
  code: 'V441',
  slug: 'role-dates-contradicted',
  severity: 'error',
  summary: 'The dates of a role fit most of the statements made in it.',
  why: 'When most statements lie outside a role, the dates of the role are the likelier mistake, and one correction mends them all.',
  remedy: 'Correct the dates of the role, with a source for them; or give the statements the role that was held then.',
  *check({ record }, dataset) {
    if (record.type !== 'person') return
    for (const [index, role] of record.roles.entries()) {
      const { misfits, roleAtFault } = misfitsOf(dataset, record.id, role.id)
      const [first] = misfits
      if (!roleAtFault || !first) continue
      yield {
        path: ['roles', index, first.end],
        message: `${misfits.length} statements made in the role \`${role.id}\` are dated ${first.end === 'from' ? `before \`${role.from}\`` : `after \`${role.to}\``}.`,
        help: 'Correct the date here, or give the statements the role that was held then.',
        related: misfits.slice(0, SHOWN).map(({ statement }) => ({
          record: `statement/${statement.id}`,
          path: ['date', 'edtf'],
          message: `Dated \`${edtfOf(statement.date)}\`.`,
        })),
      }
    }
  },
})
