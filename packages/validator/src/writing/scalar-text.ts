import { stringify } from 'yaml'

const STYLE = {
  lineWidth: 0,
  blockQuote: false,
  flowCollectionPadding: false,
  // Quotes what readers of YAML 1.1 would take for a date or a truth value.
  compat: 'yaml-1.1',
} as const

/** A day, a month or a year: always quoted, whatever readers take for a date. */
const DATE = /^\d{4}(?:-\d\d){0,2}$/

/** A scalar on one line, in quotes only where it would not read back as itself in that place. */
export function scalarText(value: unknown, place: 'flow' | 'block'): string {
  if (typeof value === 'string' && DATE.test(value)) return `"${value}"`
  // Most values; to ask the library takes a hundred times as long.
  if (typeof value === 'string' && PLAIN.test(value) && !OTHERWISE.test(value)) return value
  if (typeof value === 'string' && /[^\P{C}]|[\u2028\u2029]/u.test(value)) return escaped(value)
  return place === 'flow'
    ? stringify([value], { ...STYLE, collectionStyle: 'flow' })
        .trim()
        .slice(1, -1)
    : stringify({ k: value }, STYLE).slice(3, -1)
}

/** Words of letters and digits, parted by single spaces or hyphens, the first letter before anything else. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*$/

/** What some reader of YAML takes for a truth value, for nothing or for a number. */
const OTHERWISE = /^(?:y|n|yes|no|on|off|true|false|null|e-?\d+)$/i

/** In double quotes, with everything that cannot be seen written as its number. */
const escaped = (text: string): string =>
  JSON.stringify(text).replaceAll(/[^\P{C}]|[\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => escape(character.charCodeAt(index))).join(''),
  )

const escape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
