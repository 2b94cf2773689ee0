import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  LINE_BREAK,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts'
import { UNUSUAL, type Place } from './place.ts'

/** Reads a scalar that stands on one line, and goes behind it. Throws UNUSUAL. */
export function scalar(place: Place, inBrackets: boolean): unknown {
  place.scalars += 1
  const code = place.text.charCodeAt(place.at)
  if (code === DOUBLE_QUOTE) return inDoubleQuotes(place)
  if (code === SINGLE_QUOTE) return inSingleQuotes(place)
  if (INDICATORS.has(code)) throw UNUSUAL
  return valueOf(withoutQuotes(place, inBrackets))
}

function inDoubleQuotes(place: Place): string {
  const { text, at: start } = place
  let escaped = false
  let at = start + 1
  for (let code = text.charCodeAt(at); code !== DOUBLE_QUOTE; code = text.charCodeAt(at)) {
    if (code === BACKSLASH) {
      escaped = true
      at += 1
    }
    if (text.charCodeAt(at) === LINE_BREAK) throw UNUSUAL
    at += 1
  }
  place.at = at + 1
  return escaped ? unescaped(text.slice(start, place.at)) : text.slice(start + 1, at)
}

/** A text in double quotes with escapes. Those of JSON mean the same in YAML; the others are left. */
function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    throw UNUSUAL
  }
}

function inSingleQuotes(place: Place): string {
  const { text, at: start } = place
  let doubled = false
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === LINE_BREAK) throw UNUSUAL
    at += 1
    if (code !== SINGLE_QUOTE) continue
    if (text.charCodeAt(at) !== SINGLE_QUOTE) break
    doubled = true
    at += 1
  }
  place.at = at
  const inner = text.slice(start + 1, at - 1)
  return doubled ? inner.replaceAll("''", "'") : inner
}

/** Up to the end of the line or a comment; in brackets, to a comma or bracket. */
function withoutQuotes(place: Place, inBrackets: boolean): string {
  const { text, at: start } = place
  let at = start
  for (let code = text.charCodeAt(at); code !== LINE_BREAK; code = text.charCodeAt(at)) {
    if (inBrackets && isBracketOrComma(code)) break
    if (code === COLON && endsKey(text.charCodeAt(at + 1), inBrackets)) throw UNUSUAL
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break
    at += 1
  }
  place.at = at
  while (text.charCodeAt(at - 1) === SPACE) at -= 1
  return text.slice(start, at)
}

const endsKey = (after: number, inBrackets: boolean): boolean =>
  after === SPACE || after === LINE_BREAK || (inBrackets && isBracketOrComma(after))

const isBracketOrComma = (code: number): boolean =>
  code === COMMA || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE

/** What a scalar without quotes is by the core schema of YAML 1.2. A number that may not read back as written is left. */
function valueOf(source: string): unknown {
  if (source.charCodeAt(0) < COLON && NUMBER.test(source)) {
    if (WHOLE.test(source)) return Number(source)
    throw UNUSUAL
  }
  return source.length > 5 || !WORDS.has(source) ? source : WORDS.get(source)
}

/** A whole number that every reader gives alike. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/

/** Whatever may be a number, in any base or notation. */
const NUMBER = /^(?:[+.\d][.\d]*(?:e[+-]?\d*)?|0[ox].*|[+]?\.(?:inf|nan))$/i

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['true', 'True', 'TRUE'].map((word): [string, unknown] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, unknown] => [word, false]),
  ...['null', 'Null', 'NULL', '~'].map((word): [string, unknown] => [word, null]),
])

/** What a text without quotes does not begin with; some of these may begin one in places, and are left all the same. */
const INDICATORS: ReadonlySet<number> = new Set(Array.from('-?:,[]{}#&*!|>%@`\n ', (one) => one.charCodeAt(0)))
