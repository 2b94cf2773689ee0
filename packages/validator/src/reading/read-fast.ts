import {
  boolCoreTag,
  constructFromEvents,
  defineScalarTag,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  floatCoreTag,
  intCoreTag,
  nullCoreTag,
  parseEvents,
} from 'js-yaml'
import { LIMITS } from './limits.ts'

/** Thrown inside to leave the fast path; never leaves this file. */
const UNUSUAL = new Error('left to the exact reader')

/** A number that would not read back as it is written is left to the exact reader, which reports it. */
const lossless = (tag: typeof intCoreTag) =>
  defineScalarTag(tag.tagName, {
    ...tag,
    resolve(source, isExplicit, tagName) {
      const value = tag.resolve(source, isExplicit, tagName)
      if (typeof value === 'number' && String(value) !== source) throw UNUSUAL
      return value
    },
  })

const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, lossless(intCoreTag), lossless(floatCoreTag))

/** What YAML readers differ about: rare white space, marks between documents, numbers past the range. */
const ODD = /[\t\r\u0085\u2028\u2029\uFEFF]|^(?:\.\.\.|---|%)|(?:^|[\s,[{])[-+]?[\d.]+[eE][+-]?\d{3}/m

/**
 * Reads an ordinary record about six times faster than the exact reader. Gives undefined for anything unusual: bad
 * syntax, a feature or key that records do not use, a cap. The exact reader then says what is wrong, if anything is.
 * A differential test holds the two together.
 */
export function readFast(text: string): { readonly value: unknown } | undefined {
  if (ODD.test(text)) return undefined
  try {
    const events = parseEvents(text, { maxDepth: LIMITS.depth - 2 })
    if (!isPlain(events)) return undefined
    const [value] = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: 0 })
    return isOrdinary(value, { keys: 0 }) && value !== null && value !== undefined ? { value } : undefined
  } catch {
    // js-yaml throws on bad syntax, and so do the tags above.
    return undefined
  }
}

/** One document without directives, and no anchor, alias or tag anywhere. */
function isPlain(events: ReturnType<typeof parseEvents>): boolean {
  if (events.length > LIMITS.scalars) return false
  return events.every((event, index) => {
    if (event.type === EVENT_ID.DOCUMENT) return index === 0 && event.directives.length === 0 && !event.explicitStart
    if (event.type === EVENT_ID.ALIAS) return false
    return event.type === EVENT_ID.POP || (event.anchorStart === -1 && event.tagStart === -1)
  })
}

/** The shape of every field name; what only looks like one to YAML is left to the exact reader. */
const FIELD = /^[A-Za-z][A-Za-z0-9-]*$/
const NO_FIELD = new Set([
  'true',
  'True',
  'TRUE',
  'false',
  'False',
  'FALSE',
  'null',
  'Null',
  'NULL',
  'constructor',
  'prototype',
])

function isOrdinary(value: unknown, count: { keys: number }): boolean {
  if (typeof value === 'string') return value.length <= LIMITS.scalarLength
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every((member) => isOrdinary(member, count))
  return Object.entries(value).every(([key, member]) => {
    count.keys += 1
    return count.keys <= LIMITS.keys && FIELD.test(key) && !NO_FIELD.has(key) && isOrdinary(member, count)
  })
}
