import type { TextFinding } from './encoding.ts'
import { fieldName } from './field-name.ts'
import { LIMITS } from './limits.ts'
import { readExact, type ReadResult } from './read-yaml.ts'

/** Reads strict JSON. What JSON.parse lets pass in silence, repeated keys and lossy numbers, the exact reader reports. */
export function readJson(text: string): ReadResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { findings: [syntaxFinding(text, error)] }
  }
  return isOrdinary(text, value) ? { value } : readExact(text)
}

/** V8 says where it stopped, by offset; where it does not, the text ended too early. */
function syntaxFinding(text: string, error: unknown): TextFinding {
  const message = error instanceof Error ? error.message : String(error)
  const at = /at position (\d+)/.exec(message)?.[1]
  const start = Math.min(at === undefined ? text.length : Number(at), text.length)
  return {
    code: 'Y202',
    message: text.trim() === '' ? 'The file is empty.' : 'The JSON cannot be read here.',
    help: 'Look for a missing or extra comma, bracket or quote just before this place.',
    start,
    end: Math.min(start + 1, text.length),
  }
}

/** Whether nothing was lost: as many keys as colons, plain whole numbers, ordinary names, within the caps. */
function isOrdinary(text: string, value: unknown): boolean {
  const colons = colonsOutsideStrings(text)
  const count = { keys: 0, values: 0 }
  return colons !== undefined && within(value, count, 0) && count.keys === colons
}

const QUOTE = 34
const BACKSLASH = 92
const COLON = 58

/** The colons between keys and values; undefined when a number is not written as a plain whole one. */
function colonsOutsideStrings(text: string): number | undefined {
  let colons = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = text.indexOf('"', at + 1)
      while (isEscaped(text, at)) at = text.indexOf('"', at + 1)
    } else if (code === COLON) colons += 1
    else if (code === 46 || code === 45 || code === 43 || code === 69) return undefined
    else if (code === 101 && isDigit(text.charCodeAt(at - 1))) return undefined
  }
  return colons
}

/** Whether the quote at an index is escaped: an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function within(value: unknown, count: { keys: number; values: number }, depth: number): boolean {
  count.values += 1
  if (depth > LIMITS.depth - 2 || count.keys > LIMITS.keys || count.values > LIMITS.scalars) return false
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value === 'string') return value.length <= LIMITS.scalarLength
  if (typeof value !== 'object' || value === null) return value !== null || depth > 0
  if (Array.isArray(value)) return value.every((member) => within(member, count, depth + 1))
  for (const [key, member] of Object.entries(value)) {
    count.keys += 1
    if (fieldName(key) === undefined || !within(member, count, depth + 1)) return false
  }
  return true
}
