import { endsSomeLineInSpace } from './ends-some-line-in-space.ts'

/** A file of this size holds fewer keys, values and levels than the limits allow: a key takes five bytes at least. */
const SMALL = 10_000

/**
 * Reads an ordinary JSON file: small, in ASCII, without escapes, repeated keys or numbers that would not read back as
 * written, its lines ending in nothing but LF. Gives undefined for any other, which `read` then reads exactly. The text
 * is not given along, since it is rarely looked at and takes as much room as all the values: `utf8Text` gives it again.
 */
export function readQuick(bytes: Uint8Array): { readonly value: unknown } | undefined {
  const text = bytes.length > SMALL ? undefined : asciiText(bytes)
  if (text === undefined) return undefined
  // JSON.parse refuses all control characters but this.
  if (text.includes('\\') || text.includes('\u007F') || text.includes('\r') || endsSomeLineInSpace(text))
    return undefined
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

/**
 * Whether nothing was lost. Without escapes every colon of the text stands after a key or in a text (or in a key, which no
 * field has), so that a repeated key, dropped with all it holds, leaves fewer than were written.
 */
function isLossless(text: string, value: unknown): boolean {
  const count = { colons: 0, numbers: 0 }
  survey(value, count)
  return colonsIn(text) === count.colons && (count.numbers === 0 || !LOSSY.test(text))
}

/** A number that is negative, has a fraction or an exponent, or is too long to be exact. */
const LOSSY = /[:[,]\s*(?:-|\d+[.eE]|\d{16})/

function survey(value: unknown, count: { colons: number; numbers: number }): void {
  if (typeof value === 'string') count.colons += colonsIn(value)
  else if (typeof value === 'number') count.numbers += 1
  else if (Array.isArray(value)) for (const member of value) survey(member, count)
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) {
      count.colons += 1
      survey(member, count)
    }
  }
}

function colonsIn(text: string): number {
  let colons = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons += 1
  return colons
}
