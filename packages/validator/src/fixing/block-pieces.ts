import { isCollection, isNode, isPair, type Pair } from 'yaml'
import type { Piece } from './pieces.ts'

/**
 * The fields of a mapping on lines of its own, each with the comments above it and the deeper ones below; undefined
 * where they are written in a way that cannot be taken apart.
 */
export function blockPieces(text: string, pairs: readonly Pair[]): readonly Piece[] | undefined {
  const keys = pairs.map(({ key }) => startOf(key))
  const column = columnOf(text, keys[0] ?? 0)
  if (keys.some((key, index) => index > 0 && !standsAt(text, key, column))) return undefined
  const pieces: Piece[] = []
  for (const [index, pair] of pairs.entries()) {
    const before = pieces.at(-1)
    const start = before ? textStart(text, before.end) : withComments(text, keys[index] ?? 0, column)
    const end = withDeeperComments(text, lineEnd(text, contentEnd(text, pair)), column)
    pieces.push({ start, end, lead: before ? text.slice(before.end, start) : '' })
  }
  const [first, second] = pieces
  if (!first || !second) return undefined
  // The first field has nothing before it; elsewhere it begins a line like the others.
  const lineBreak = /^\r?\n/.exec(second.lead)?.[0] ?? ''
  return [{ ...first, lead: lineBreak + ' '.repeat(column) }, ...pieces.slice(1)]
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

const columnOf = (text: string, at: number): number => at - lineStart(text, at)

const standsAt = (text: string, at: number, column: number): boolean =>
  columnOf(text, at) === column && text.slice(at - column, at).trim() === ''

/** Where comments begin that stand right above a field that begins its line, at its column. */
function withComments(text: string, at: number, column: number): number {
  let start = at
  while (start > column && standsAt(text, start, column)) {
    const above = lineStart(text, start - column - 1) + column
    if (text[above] !== '#' || !standsAt(text, above, column)) break
    start = above
  }
  return start
}

/** The end of the comments that follow at a deeper column, and so belong to what is above them. */
function withDeeperComments(text: string, end: number, column: number): number {
  let own = end
  for (let at = textStart(text, own); text[at] === '#' && columnOf(text, at) > column; at = textStart(text, own)) {
    own = lineEnd(text, at)
  }
  return own
}

/** The next character that is no white space. */
const textStart = (text: string, at: number): number => {
  const found = /\S/g
  found.lastIndex = at
  return found.exec(text)?.index ?? text.length
}

/** Where the last character of a field is, comments after it not counted. */
function contentEnd(text: string, pair: Pair): number {
  let last: unknown = pair
  for (;;) {
    if (isPair(last)) last = isNode(last.value) && last.value.range ? last.value : last.key
    else if (isCollection(last) && last.flow !== true && last.items.length > 0) last = last.items.at(-1)
    else break
  }
  return text.slice(0, isNode(last) ? last.range?.[1] : 0).trimEnd().length
}

// `lastIndexOf` takes a place before the text for its first character.
const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)

/** The end of a line, before its break. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  const end = found === -1 ? text.length : found
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}
