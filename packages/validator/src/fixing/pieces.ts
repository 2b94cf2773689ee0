import type { TextEdit } from './fixer.ts'

/** A field of a mapping as it is written, with the comments above it. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** What parts it from the field before, and goes with it; for the first field, what would. */
  readonly lead: string
}

/** Puts pieces in another order: one edit, from the first that moves to the last. `order` lists their present places. */
export function* reordered(text: string, pieces: readonly Piece[], order: readonly number[]): Generator<TextEdit> {
  const first = order.findIndex((from, to) => from !== to)
  const last = order.findLastIndex((from, to) => from !== to)
  const [opening, closing] = [pieces[first], pieces[last]]
  if (!opening || !closing) return
  const moved = order.slice(first, last + 1).flatMap((from) => pieces[from] ?? [])
  const written = moved.map(({ start, end, lead }) => lead + text.slice(start, end)).join('')
  yield first === 0
    ? { start: opening.start, end: closing.end, text: written.slice(moved[0]?.lead.length) }
    : { start: opening.start - opening.lead.length, end: closing.end, text: written }
}
