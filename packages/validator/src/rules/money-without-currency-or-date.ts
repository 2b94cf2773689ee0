import { pathOf } from '../nodes.ts'
import { objectsOf, textAt } from '../facts/objects.ts'
import { rule } from '../rule.ts'

export const moneyWithoutCurrencyOrDate = rule({
  code: 'V468',
  slug: 'money-without-currency-or-date',
  severity: 'error',
  summary: 'An amount of money has a currency and a date.',
  why: 'Without a currency an amount is no amount, and without a date it can be neither converted nor compared with another.',
  remedy: 'Add `currency` with the ISO 4217 code and `date` with the price year, or the day the value was stated for.',
  when: ({ values }) => values.byClass.has('Money'),
  *check({ values }) {
    for (const node of objectsOf(values, 'Money')) {
      const number = textAt(node, 'amount') ?? textAt(node, 'min') ?? textAt(node, 'max')
      if (number === undefined) continue
      for (const [key, help] of Object.entries(LACKING)) {
        if (textAt(node, key) !== undefined) continue
        yield { path: pathOf(node), part: 'key', message: `The amount \`${number}\` has no ${key}.`, help }
      }
    }
  },
})

const LACKING = {
  currency: 'Add `currency` with the ISO 4217 code: `USD`, `EUR`, `RUB`.',
  date: 'Add `date` with the price year, or the day on which the value was stated.',
}
