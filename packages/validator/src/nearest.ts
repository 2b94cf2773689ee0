import { distance } from 'fastest-levenshtein'

/** The candidate closest to a word, if it is close enough to be what was meant: a third of its letters may differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const [first] = nearestFew(word, candidates, 1)
  return first
}

/** Up to `most` candidates that may have been meant, the closest first, equals in the order given. */
export function nearestFew(word: string, candidates: Iterable<string>, most: number): readonly string[] {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return Array.from(candidates, (candidate) => ({ candidate, away: awayFrom(word, candidate) }))
    .filter(({ away }) => away <= limit)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

const awayFrom = (word: string, candidate: string): number =>
  Math.abs(word.length - candidate.length) > word.length
    ? Infinity
    : distance(word.toLowerCase(), candidate.toLowerCase())
