import { compareText } from '@demarche/schema'

/** The sign between the elements of a cell in a flat view. No id and no code holds it. */
export const SEPARATOR = '|'

/** Ids or codes in one cell, each once, sorted; nothing where there are none. */
export function listCell(values: Iterable<string | undefined>): string | undefined {
  const known = new Set(Array.from(values).filter((value) => value !== undefined))
  return known.size === 0 ? undefined : [...known].toSorted(compareText).join(SEPARATOR)
}
