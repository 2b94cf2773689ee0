import { pathOf } from '../nodes.ts'
import { currencyYears } from '@demarche/schema/model'
import { firm, surelyBefore } from '../facts/dates.ts'
import { objectsOf, textAt } from '../facts/objects.ts'
import { rule } from '../rule.ts'

export const currencyNotInUse = rule({
  code: 'V469',
  slug: 'currency-not-in-use',
  severity: 'error',
  summary: 'A currency was money on the date of the amount.',
  why: 'Currencies of one name follow each other with a thousandfold difference in worth, so the wrong code changes the amount.',
  remedy: 'Choose the code that was in use then, or correct the date of the amount.',
  when: ({ values }) => values.byClass.has('Money'),
  *check({ values }) {
    for (const node of objectsOf(values, 'Money')) {
      const [currency = '', date] = [textAt(node, 'currency'), textAt(node, 'date')]
      const years = currencyYears.get(currency)
      const when = firm(date)
      if (!years || !when) continue
      // A year of slack: lists differ on the year of a change, and prices are told in the old money for a while.
      const early = surelyBefore(when, { min: `${years.from - 1}-01-01` })
      if (!early && (years.to === undefined || !surelyBefore({ max: `${years.to + 1}-12-31` }, when))) continue
      yield {
        path: [...pathOf(node), 'currency'],
        message: `\`${currency}\` was in use ${years.to === undefined ? `from ${years.from}` : `from ${years.from} to ${years.to}`}, and the amount is dated \`${date}\`.`,
        help: 'Choose the code that was in use then, or correct the date.',
        related: [{ path: [...pathOf(node), 'date'], message: 'The date of the amount.' }],
      }
    }
  },
})
