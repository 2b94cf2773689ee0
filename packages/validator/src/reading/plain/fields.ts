import { fieldName } from '../field-name.ts'
import { COLON, HYPHEN, LINE_BREAK, SPACE } from './characters.ts'
import { UNUSUAL, type Place } from './place.ts'

/** A mapping that is being read. */
export type Fields = Record<string, unknown>

/** The name of the field that begins here, going behind its colon; undefined where none begins. Throws UNUSUAL. */
export function takeKey(place: Place): string | undefined {
  const { text, at } = place
  let end = at
  while (isNamePart(text.charCodeAt(end))) end += 1
  if (text.charCodeAt(end) !== COLON) return undefined
  const next = text.charCodeAt(end + 1)
  if (next !== SPACE && next !== LINE_BREAK) return undefined
  const key = fieldName(text.slice(at, end))
  if (key === undefined) throw UNUSUAL
  place.at = end + 1
  place.keys += 1
  place.scalars += 1
  return key
}

/** Adds a field. Throws UNUSUAL where one of that name is there already, or in every object, such as `toString`. */
export function addField(fields: Fields, key: string, value: unknown): void {
  if (fields[key] !== undefined) throw UNUSUAL
  fields[key] = value
}

const isNamePart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === HYPHEN
