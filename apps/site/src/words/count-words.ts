import { recordCodeLabel } from '../record-code-label.ts'
import { numberAt, textAt, type Plain } from '../plain.ts'

/** Units whose plural is not their label with an s. */
const PLURALS: Readonly<Record<string, string>> = {
  aircraft: 'aircraft',
  battery: 'batteries',
  'unspecified-system': 'systems',
}
const SINGULARS: Readonly<Record<string, string>> = { 'unspecified-system': 'system' }

/** A quantity in words: `6 launchers`, `at least 4 aircraft`, `several vehicles (no number given)`. */
export function countWords(quantity: Plain): string {
  const unit = textAt(quantity, 'unit')
  const number = numberWords(quantity)
  const many = unit === undefined ? '' : (PLURALS[unit] ?? `${labelOf(unit)}s`)
  if (number === '') return noNumber(textAt(quantity, 'qualifier'), many)
  const one = numberAt(quantity, 'count') === 1 && unit !== undefined
  const vague = unit === 'unspecified-system' ? ' (of what size is not told)' : ''
  return `${number} ${one ? (SINGULARS[unit] ?? labelOf(unit)) : many}${vague}`.trim()
}

const labelOf = (unit: string): string => recordCodeLabel('quantity-unit', unit).label.toLowerCase()

const noNumber = (qualifier: string | undefined, many: string): string =>
  qualifier === 'unspecified-plural'
    ? `several ${many}`.trim() + ' (no number given)'
    : `${many} (no number given)`.trim()

const QUALIFIERS: Readonly<Record<string, string>> = { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' }

function numberWords(quantity: Plain): string {
  const [count, min, max] = ['count', 'min', 'max'].map((key) => grouped(numberAt(quantity, key)))
  const before = QUALIFIERS[textAt(quantity, 'qualifier') ?? ''] ?? ''
  const span = min && max ? `${min} to ${max}` : (min && `at least ${min}`) || (max && `at most ${max}`) || ''
  if (count === undefined) return span
  return span === '' ? `${before}${count}` : `${before}${count} (${span})`
}

const grouped = (number: number | undefined): string | undefined => number?.toLocaleString('en')
