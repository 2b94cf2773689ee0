import { LIMITS } from '../limits.ts'
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, OPEN_BRACE, OPEN_BRACKET } from './characters.ts'
import { addField, takeKey, type Fields } from './fields.ts'
import { skipSpaces, UNUSUAL, type Place } from './place.ts'
import { scalar } from './scalar.ts'

/**
 * Reads a value that stands on one line, and goes behind it: a scalar, or a list or mapping in brackets. What may follow
 * is for the caller to look at. Throws UNUSUAL.
 */
export function inline(place: Place, depth: number, inBrackets = false): unknown {
  const code = place.text.charCodeAt(place.at)
  if (code === OPEN_BRACKET) return list(place, depth + 1)
  if (code === OPEN_BRACE) return mapping(place, depth + 1)
  return scalar(place, inBrackets)
}

/** Throws UNUSUAL where values stand in one another too deep. The exact reader knows which level is the one too many. */
export function checkDepth(depth: number): void {
  if (depth > LIMITS.depth - 2) throw UNUSUAL
}

function list(place: Place, depth: number): readonly unknown[] {
  checkDepth(depth)
  const entries: unknown[] = []
  if (isEmpty(place, CLOSE_BRACKET)) return entries
  do entries.push(inline(place, depth, true))
  while (goesOn(place, CLOSE_BRACKET))
  return entries
}

function mapping(place: Place, depth: number): Fields {
  checkDepth(depth)
  const fields: Fields = {}
  if (isEmpty(place, CLOSE_BRACE)) return fields
  do {
    const key = takeKey(place)
    if (key === undefined) throw UNUSUAL
    skipSpaces(place)
    addField(fields, key, inline(place, depth, true))
  } while (goesOn(place, CLOSE_BRACE))
  return fields
}

/** Goes behind the opening bracket, and behind the closing one where that is next. */
function isEmpty(place: Place, close: number): boolean {
  place.at += 1
  if (skipSpaces(place) !== close) return false
  place.at += 1
  return true
}

/** Whether a comma stands here and not the closing bracket; goes behind either. */
function goesOn(place: Place, close: number): boolean {
  const code = skipSpaces(place)
  if (code !== COMMA && code !== close) throw UNUSUAL
  place.at += 1
  if (code === close) return false
  skipSpaces(place)
  return true
}
