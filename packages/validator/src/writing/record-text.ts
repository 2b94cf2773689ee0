import type { Kind } from '@demarche/schema/model'
import { isPlainObject } from '../nodes.ts'
import { wrap } from '../printing/wrap.ts'
import { inFieldOrder } from './in-field-order.ts'
import { scalarText } from './scalar-text.ts'

const WIDTH = 120

/** Kinds whose records are long: their lists stand apart by a blank line. */
const SPACED: ReadonlySet<Kind> = new Set<Kind>(['deal', 'statement'])

/** A record as the text of its file, in the house order and style, ending in a line break. */
export function recordText(kind: Kind, record: unknown, format: 'yaml' | 'json' = 'yaml'): string {
  const value = inFieldOrder(kind, record)
  if (format === 'json' || !isPlainObject(value)) return `${JSON.stringify(value, null, 2)}\n`
  const fields = Object.entries(value).map(([key, part]) => fieldText(key, part))
  const apart = SPACED.has(kind)
  return fields
    .map((text, index) => `${index > 0 && apart && (isLong(text) || isLong(fields[index - 1])) ? '\n' : ''}${text}\n`)
    .join('')
}

/** One field of a record as YAML, without the line break at its end. */
export const fieldText = (key: string, value: unknown): string => field(key, value, 0).join('\n')

const isLong = (text: string | undefined): boolean => text?.includes('\n  - ') === true

/** The lines of a field, all indented but the first. */
function field(key: string, value: unknown, indent: number): readonly string[] {
  const name = scalarText(key, 'flow')
  const line = inlineText(key, value)
  if (line !== undefined && indent + name.length + 2 + line.length <= WIDTH) return [`${name}: ${line}`]
  const pad = ' '.repeat(indent + 2)
  if (Array.isArray(value)) return [`${name}:`, ...value.flatMap((entry) => entryLines(key, entry, indent + 2))]
  if (isPlainObject(value)) {
    const parts = Object.entries(value).flatMap(([inner, part]) => indented(field(inner, part, indent + 2), pad))
    return [`${name}:`, ...parts]
  }
  if (isProse(key, value)) return [`${name}: >-`, ...wrap(value, { width: WIDTH, first: pad, rest: pad }).split('\n')]
  return [`${name}: ${scalarText(value, 'block')}`]
}

const indented = ([first = '', ...rest]: readonly string[], pad: string): readonly string[] => [pad + first, ...rest]

/** The lines of an entry of a list, its dash included. */
function entryLines(list: string, entry: unknown, indent: number): readonly string[] {
  const pad = ' '.repeat(indent)
  const line = inlineText(`${list}[]`, entry)
  if (line !== undefined && indent + 2 + line.length <= WIDTH) return [`${pad}- ${line}`]
  if (!isPlainObject(entry)) return [`${pad}- ${Array.isArray(entry) ? flow(entry) : scalarText(entry, 'block')}`]
  const parts = Object.entries(entry).map(([key, part]) => field(key, part, indent + 2))
  const [first = [], ...rest] = parts
  return [...indented(first, `${pad}- `), ...rest.flatMap((lines) => indented(lines, `${pad}  `))]
}

/** A value on the line of its key, where the house writes it so: scalars, short lists of them, small mappings. */
function inlineText(key: string, value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 || !value.some(isPlainObject) ? flow(value) : undefined
  if (isPlainObject(value)) {
    const named = 'id' in value || 'exact' in value
    return Object.keys(value).length === 0 || !(named || isDeep(value)) ? flow(value) : undefined
  }
  const text = scalarText(value, key.endsWith('[]') ? 'flow' : 'block')
  return isProse(key, value) && text.length > 100 ? undefined : text
}

const isDeep = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.values(value).some((part) => (Array.isArray(part) ? part.some(isPlainObject) : isPlainObject(part)))

/** Whether a text is the coder's own running prose, which may be broken at any space and reads back the same. */
const isProse = (key: string, value: unknown): value is string =>
  key === 'note' && typeof value === 'string' && /^[^\s\p{C}]+(?: [^\s\p{C}]+)+$/u.test(value)

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (!isPlainObject(value)) return scalarText(value, 'flow')
  const fields = Object.entries(value).map(([key, part]) => `${scalarText(key, 'flow')}: ${flow(part)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
