import { SPACE } from './characters.ts'

/** Where a reader of plain YAML stands, and how much it has met. */
export interface Place {
  /** What is read; it ends in a line break. */
  readonly text: string
  /** Offset of the next character. */
  at: number
  /** Column where the line begins or, behind a dash, the fields of an entry; negative behind the last line. */
  column: number
  /** Keys so far. */
  keys: number
  /** Scalars so far, keys among them. */
  scalars: number
}

/** Thrown where something stands that is left to the exact reader. */
export const UNUSUAL = new Error('left to the exact reader')

/** Goes behind the spaces that stand here, and gives the character after them. */
export function skipSpaces(place: Place): number {
  while (place.text.charCodeAt(place.at) === SPACE) place.at += 1
  return place.text.charCodeAt(place.at)
}
