import { fold } from '../language/fold.ts'

/** A stretch of a text, in UTF-16 code units, from the first to just behind the last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where a stretch of the folded text stands in the text itself, whole characters only. Folding lengthens, joins and
 * drops characters, so the places are searched for; what was dropped behind a character belongs to it.
 */
export function unfoldedRange(text: string, { start, end }: Stretch): Stretch {
  const characters = Array.from(text)
  const first = characterAt(characters, start)
  const behind = Math.max(characterAt(characters, end), characterAt(characters, end - 1) + 1)
  return { start: lengthOf(characters, first), end: lengthOf(characters, behind) }
}

/** The character that stands at a position once all is folded; their number for a position behind the last. */
function characterAt(characters: readonly string[], position: number): number {
  let [low, high] = [0, characters.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fold(characters.slice(0, middle + 1).join('')).length > position) high = middle
    else low = middle + 1
  }
  return low
}

const lengthOf = (characters: readonly string[], count: number): number => characters.slice(0, count).join('').length
