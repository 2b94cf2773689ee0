import { endsSomeLineInSpace } from './ends-some-line-in-space.ts'
import { readPlain } from './plain/read-plain.ts'

/** A JSON file of this size holds fewer keys, values and levels than the limits allow: a key takes five bytes at least. */
const SMALL = 10_000

/**
 * Reads an ordinary file: small, in ASCII, without escapes, repeated keys or numbers that would not read back as written,
 * its lines ending in nothing but LF. Gives undefined for any other, which `read` then reads exactly. The text is not
 * given along, since it is rarely looked at and takes as much room as all the values: `utf8Text` gives it again.
 */
export function readQuick(bytes: Uint8Array, format: 'yaml' | 'json'): { readonly value: unknown } | undefined {
  const text = format === 'json' && bytes.length > SMALL ? undefined : asciiText(bytes)
  // JSON.parse refuses all control characters but this one.
  if (text === undefined || ['\\', '\u007F', '\r'].some((odd) => text.includes(odd)) || endsSomeLineInSpace(text))
    return undefined
  return format === 'json' ? quickJson(text) : readPlain(text)
}

function quickJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isLossless(text, value) ? { value } : undefined
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of bytes that are known to be UTF-8. */
export const utf8Text = (bytes: Uint8Array): string => utf8.decode(bytes)

/** The text of bytes that are all ASCII: of no other text do the characters count as many as the bytes. */
function asciiText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8Text(bytes)
    return text.length === bytes.length ? text : undefined
  } catch {
    return undefined
  }
}

/** Whether nothing was lost: no repeated key, dropped with all it holds, and no number that would not read back as written. */
const isLossless = (text: string, value: unknown): boolean => keysWritten(text) === keysRead(value)

/** How many keys a value has; NaN where numbers stand in a list, since these are not looked at. */
function keysRead(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const isList = Array.isArray(value)
  const members: readonly unknown[] = isList ? value : Object.values(value)
  let keys = isList ? 0 : members.length
  for (const member of members) {
    if (typeof member === 'object') keys += keysRead(member)
    else if (isList && typeof member === 'number') return NaN
  }
  return keys
}

/**
 * How many keys are written, or more: without escapes a quote before a colon ends a key, or begins a text with a colon.
 * NaN where white space parts the two, which would count one key too few, and where an odd number follows.
 */
function keysWritten(text: string): number {
  let keys = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before === QUOTE) {
      keys += 1
      if (isOddNumber(text, at + 1)) return NaN
    } else if (before <= SPACE && text.slice(0, at).trimEnd().endsWith('"')) return NaN
  }
  return keys
}

/** Whether a number that is negative, has a fraction or an exponent, or may be too long to be exact follows. */
function isOddNumber(text: string, from: number): boolean {
  let at = from
  while (text.charCodeAt(at) <= SPACE) at += 1
  const start = at
  if (text.charCodeAt(at) === MINUS) return true
  while (isDigit(text.charCodeAt(at))) at += 1
  return at > start && (at - start > EXACT || /[.eE]/.test(text.charAt(at)))
}

const QUOTE = 34
const SPACE = 32
const MINUS = 45
/** Digits of which every number is exact. */
const EXACT = 15

const isDigit = (code: number): boolean => code >= 48 && code <= 57
