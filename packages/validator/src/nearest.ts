import { distance } from 'fastest-levenshtein'

/** The candidate closest to a word, if it is close enough to be what was meant: a third of its letters may differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const [first] = nearestFew(word, candidates, 1)
  return first
}

/** Up to `most` candidates that may have been meant, the closest first, equals in the order given. */
export const nearestFew = (word: string, candidates: Iterable<string>, most: number): readonly string[] =>
  ranked(word, candidates)
    .slice(0, most)
    .map(({ candidate }) => candidate)

/** For a finding: the candidate closer to a word than all others, written as it must be; no choice is left to chance. */
export function insteadOf(
  word: string,
  candidates: Iterable<string>,
  written = (candidate: string) => candidate,
): { readonly instead?: string } {
  const [first, second] = ranked(word, candidates)
  return first && first.away < (second?.away ?? Infinity) ? { instead: written(first.candidate) } : {}
}

function ranked(word: string, candidates: Iterable<string>) {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return Array.from(candidates, (candidate) => ({ candidate, away: awayFrom(word, candidate) }))
    .filter(({ away }) => away <= limit)
    .toSorted((a, b) => a.away - b.away)
}

const awayFrom = (word: string, candidate: string): number =>
  Math.abs(word.length - candidate.length) > word.length
    ? Infinity
    : distance(word.toLowerCase(), candidate.toLowerCase())
