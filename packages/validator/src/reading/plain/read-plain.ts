import { LIMITS } from '../limits.ts'
import { BAR, GREATER, HASH, HYPHEN, LINE_BREAK, SPACE } from './characters.ts'
import { addField, takeKey, type Fields } from './fields.ts'
import { checkDepth, inline } from './inline.ts'
import { skipSpaces, UNUSUAL, type Place } from './place.ts'

/**
 * Reads the plain YAML that records are written in, nearly as fast as JSON: fields and lists in lines, values on one line,
 * notes in blocks. Gives undefined for everything else, right or wrong, which the exact reader then tells apart. A
 * differential test holds the two together.
 */
export function readPlain(text: string): { readonly value: unknown } | undefined {
  // In a text no longer than a scalar may be, none is too long.
  if (text.length > LIMITS.scalarLength || !text.endsWith('\n') || ODD.test(text)) return undefined
  try {
    const place: Place = { text, at: 0, column: 0, keys: 0, scalars: 0 }
    toLine(place)
    if (place.column !== 0) return undefined
    const value = mapping(place, 1, takeKey(place))
    return place.keys <= LIMITS.keys && place.scalars <= LIMITS.scalars ? { value } : undefined
  } catch (error) {
    if (error === UNUSUAL) return undefined
    throw error
  }
}

/** Controls, line breaks that not all readers know, and what may not stand in a text: see `encoding.ts`. */
const ODD = /[^\n -~\u00A0-\u2027\u202F-\u2065\u206A-\uFEFE\uFF00-\uFFFD]/

/** Goes from the start of a line to the first character of what stands on it or below, past empty lines and comments. */
function toLine(place: Place): void {
  const { text } = place
  let start = place.at
  for (;;) {
    place.at = start
    const code = skipSpaces(place)
    if (code === LINE_BREAK) start = place.at + 1
    else if (code === HASH) start = text.indexOf('\n', start) + 1
    else break
  }
  place.column = place.at < text.length ? place.at - start : END
}

/** The fields from here on that begin in one column; the name of the first is taken already. */
function mapping(place: Place, depth: number, first: string | undefined): Fields {
  checkDepth(depth)
  const { column } = place
  const fields: Fields = {}
  for (let key = first; key !== undefined; key = takeKey(place)) {
    addField(fields, key, fieldValue(place, depth))
    if (place.column < column) return fields
    if (place.column > column) break
  }
  throw UNUSUAL
}

/** What stands behind the colon of a field or on the lines below it. A list may begin in the column of its field. */
function fieldValue(place: Place, depth: number): unknown {
  const { text, column } = place
  if (text.charCodeAt(place.at) !== LINE_BREAK) return lineValue(place, depth)
  place.at += 1
  toLine(place)
  if (place.column >= column && beginsEntry(place)) return list(place, depth + 1)
  if (place.column <= column) throw UNUSUAL
  return mapping(place, depth + 1, takeKey(place))
}

/** The entries from here on that begin in one column. What stands deeper below them, the mapping around them refuses. */
function list(place: Place, depth: number): readonly unknown[] {
  checkDepth(depth)
  const { column } = place
  const entries: unknown[] = []
  while (place.column === column && beginsEntry(place)) entries.push(entry(place, depth))
  return entries
}

function entry(place: Place, depth: number): unknown {
  const dash = place.at
  place.at += 1
  skipSpaces(place)
  const inner = place.column + place.at - dash
  const key = takeKey(place)
  if (key === undefined) return lineValue(place, depth)
  place.column = inner
  return mapping(place, depth + 1, key)
}

const beginsEntry = ({ text, at }: Place): boolean =>
  text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === SPACE

/** A value on the rest of the line, or in a block below that is announced there; goes to what stands below. */
function lineValue(place: Place, depth: number): unknown {
  const { text } = place
  const code = skipSpaces(place)
  if (code === BAR || code === GREATER) return block(place)
  const value = inline(place, depth)
  const next = skipSpaces(place)
  const isComment = next === HASH && text.charCodeAt(place.at - 1) === SPACE
  if (next !== LINE_BREAK && !isComment) throw UNUSUAL
  place.at = text.indexOf('\n', place.at) + 1
  toLine(place)
  return value
}

/** A text in a block, its lines equally indented, none of them empty but below it. */
function block(place: Place): string {
  const { text, column, at } = place
  place.scalars += 1
  place.at = text.indexOf('\n', at) + 1
  const join = BLOCKS.get(text.slice(at, place.at))
  const lines: string[] = []
  let indent = -1
  let isOver = false
  for (let start = place.at; ; start = place.at) {
    const isEmpty = skipSpaces(place) === LINE_BREAK
    const spaces = place.at - start
    if (spaces <= column && !isEmpty) {
      place.at = start
      break
    }
    if (indent === -1) indent = spaces
    if (isEmpty ? spaces > column : isOver || spaces !== indent) throw UNUSUAL
    const end = text.indexOf('\n', place.at)
    if (isEmpty) isOver = true
    else if (text.charCodeAt(end - 1) === SPACE) throw UNUSUAL
    else lines.push(text.slice(place.at, end))
    place.at = end + 1
  }
  if (!join || lines.length === 0) throw UNUSUAL
  toLine(place)
  return join(lines)
}

type Join = (lines: readonly string[]) => string

/** How the lines of a block become a text, by what announces it. */
const BLOCKS: ReadonlyMap<string, Join> = new Map<string, Join>([
  ['|\n', (lines) => `${lines.join('\n')}\n`],
  ['|-\n', (lines) => lines.join('\n')],
  ['>\n', (lines) => `${lines.join(' ')}\n`],
  ['>-\n', (lines) => lines.join(' ')],
])

/** The column behind the last line. */
const END = -1
