import { fromBase64 } from './base64.ts'
import { bitsSet, filterLength, HASHES } from './bloom-filter.ts'
import type { Fingerprint } from './fingerprint.ts'
import { SHINGLE } from './shingles.ts'

/** What shows that a filter was not made from a text of so many words; undefined where nothing does. */
export function filterFault({ words, filter }: Fingerprint): string | undefined {
  const entries = Math.max(0, words - SHINGLE + 1)
  const length = filterLength(entries)
  if (filter.length !== 4 * Math.ceil(length / 3)) return lengthFault(words, length)
  const bytes = fromBase64(filter)
  if (bytes.length !== length) return lengthFault(words, length)
  const [set, most] = [bitsSet(bytes), entries * HASHES]
  return set > most ? `A text of ${words} words sets ${most} bits of the filter at most; ${set} are set.` : undefined
}

const lengthFault = (words: number, length: number): string =>
  `The filter of a text of ${words} words is ${length} bytes long; this one is not.`
