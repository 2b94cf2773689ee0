import { fromBase64 } from './base64.ts'
import { passes } from './bloom-filter.ts'
import { filterFault } from './filter-fault.ts'
import { fingerprintWords } from './fingerprint-words.ts'
import type { Fingerprint } from './fingerprint.ts'
import { SHINGLE, shingles } from './shingles.ts'

/** Of the texts that strangers write, this part of the runs of four words passes a filter. */
const BY_CHANCE = 0.01

/**
 * How much of the document that a fingerprint was made of stands in a text, 0 to 1: the runs of four words of the text
 * that pass the filter, less those that pass by chance, by the runs of the document. The text may hold much more.
 * Undefined for a filter that no text makes.
 */
export function shareFound(fingerprint: Fingerprint, text: string): number | undefined {
  if (filterFault(fingerprint) !== undefined) return undefined
  const filter = fromBase64(fingerprint.filter)
  const runs = new Set(shingles(fingerprintWords(text).map((word) => word.text)))
  const found = [...runs].filter((run) => passes(filter, run)).length
  const strangers = (runs.size - found) * BY_CHANCE
  const whole = Math.max(1, fingerprint.words - SHINGLE + 1)
  return Math.min(1, Math.max(0, found - strangers) / whole)
}
