import { recordCodeLabel } from '../record-code-label.ts'
import { textAt, type Plain } from '../plain.ts'
import { dateWords } from './date-words.ts'

const SIGNS: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£', JPY: 'JP¥' }

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 12,
})

/** An amount of money in words, every digit kept: `US$ 5.43 billion (contract value, whole deal, of 2016)`. */
export function moneyWords(money: Plain): string {
  const currency = textAt(money, 'currency')
  const sign = currency === undefined ? 'currency not told:' : (SIGNS[currency] ?? currency)
  const [amount, min, max] = ['amount', 'min', 'max'].map((key) => textAt(money, key))
  const span = [min && `at least ${inWords(min)}`, max && `at most ${inWords(max)}`].filter(Boolean).join(', ')
  const figure = amount === undefined ? span : [inWords(amount), span && `(${span})`].filter(Boolean).join(' ')
  return figure === '' ? 'no amount given' : `${sign} ${figure}`
}

/** What an amount is of: what sort of figure, what it covers, of what time. */
export function moneyScope(money: Plain): string {
  const figure = recordCodeLabel('money-figure', textAt(money, 'figure') ?? '').label.toLowerCase()
  const scope = textAt(money, 'scope') ?? 'unknown'
  const date = textAt(money, 'date')
  const covers = scope === 'unknown' ? 'of what is not told' : recordCodeLabel('money-scope', scope).label.toLowerCase()
  return [figure, covers, date && `of ${dateWords(date)}`].filter(Boolean).join(', ')
}

const inWords = (decimal: string): string => {
  const written = compact.format(Number(decimal))
  // Beyond what a double holds exactly the digits are shown as they are recorded.
  return decimal.replace(/\D/g, '').length > 15 ? decimal : written
}
