import { fromBase64 } from './base64.ts'
import { passes } from './bloom-filter.ts'
import { excerptRuns, type Excerpt } from './excerpt-runs.ts'
import type { Fingerprint } from './fingerprint.ts'
import { SHINGLE, shingles } from './shingles.ts'

/** Where an excerpt departs from the document that a fingerprint was made of. */
export interface MissingWords {
  /** The first word that breaks the run, in folded form. */
  readonly word: string
  /** Four words that do not follow each other in the document. */
  readonly words: string
}

/**
 * Checks every run of four words of an excerpt against a fingerprint. Undefined where all are there; what is too
 * short for a run is not checked (`shortRun`). The filter must be whole (`filterFault`).
 */
export function missingWords(fingerprint: Fingerprint, excerpt: Excerpt): MissingWords | undefined {
  const filter = fromBase64(fingerprint.filter)
  for (const run of excerptRuns(excerpt)) {
    const words = run.map(({ text }) => text)
    const present = shingles(words).map((shingle) => passes(filter, shingle))
    const first = present.indexOf(false)
    if (first === -1) continue
    return {
      word: words[breakAt(present, first)] ?? '',
      words: words.slice(first, first + SHINGLE).join(' '),
    }
  }
  return undefined
}

/**
 * The word that breaks a run whose first missing shingle is known. One wrong word is in every missing shingle, and in
 * the last place of the first one unless the run begins with them. Where no single word explains it: the first.
 */
function breakAt(present: readonly boolean[], first: number): number {
  if (first > 0) return first + SHINGLE - 1
  const next = present.indexOf(true)
  const last = (next === -1 ? present.length : next) - 1
  return last < SHINGLE ? last : 0
}
