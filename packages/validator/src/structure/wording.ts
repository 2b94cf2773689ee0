import type { Path } from '../diagnostic.ts'

const MOST = 24
/** Codes for a message, the first ones only. */
export const list = (codes: readonly string[]): string =>
  codes
    .slice(0, MOST)
    .map((code) => `\`${code}\``)
    .join(', ') + (codes.length > MOST ? ` and ${codes.length - MOST} more` : '')

/** The name of the field that a path ends in, as a subject. */
export const subject = (path: Path): string => {
  const field = path.findLast((step) => typeof step === 'string')
  return field === undefined
    ? 'The record'
    : typeof path.at(-1) === 'number'
      ? `An entry of \`${field}\``
      : `\`${field}\``
}

/** Which object a field belongs to. */
export const holder = (path: Path): string => {
  const field = path.findLast((step) => typeof step === 'string')
  if (field === undefined) return 'this record'
  return typeof path.at(-1) === 'number' ? `an entry of \`${field}\`` : `\`${field}\``
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of fields',
}

/** A JSON Schema type in plain words. */
export const typeName = (type: string): string => TYPE_NAMES[type] ?? type

/** A value for a message: short values as written, containers by kind. */
export function valueName(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping of fields'
  const text = String(value)
  const shown = `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
  return typeof value === 'string' ? shown : `the ${typeof value} ${shown}`
}

/** What a pattern asks for, in words. */
export const PATTERN_HELP: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': 'Use lower-case letters, digits and single hyphens: `2019-rus-srb-pantsir-s`.',
  '^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$':
    'Write the id of an actor: three capitals for a state (`SRB`), otherwise lower-case letters, digits and hyphens.',
  '^(?:deal|statement|actor|weapon|source)\\/(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$':
    'Write the kind and the id: `deal/2019-rus-srb-pantsir-s`, `actor/SRB`.',
  '^[0-9X?~%/.,[\\]-]+$':
    'Write the date in EDTF: `2019-11-05`, `2019-11`, `2019-11-05/2019-11-07`, `[2019-10-24,2019-10-25]`.',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': 'Write the day as year-month-day: `2019-11-05`.',
  '^[A-Z]{3}$': 'Write three capital letters.',
  '^(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$':
    'Write a plain decimal number in quotes, without thousands separators: `"5430000000"`.',
  '^https?:\\/\\/[^\\s"<>\\\\^`{|}]+$': 'Write the whole address, beginning with `https://`.',
  '\\S': 'Write something, or leave the field out.',
}
