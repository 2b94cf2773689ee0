import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Source } from '@demarche/schema/model'
import { toBase64 } from './base64.ts'
import { bloomFilter } from './bloom-filter.ts'
import { fingerprintWords } from './fingerprint-words.ts'
import { SHINGLE, shingles } from './shingles.ts'

export type Fingerprint = NonNullable<Source['fingerprint']>

/** Words in the texts that a record can hold a fingerprint of. */
export const FINGERPRINT_WORDS = { least: SHINGLE, most: 12_503 } as const

/** The fingerprint of a text. The format is set down in docs/guides/fingerprint.md. */
export function makeFingerprint(text: string): Fingerprint {
  const words = fingerprintWords(text).map((word) => word.text)
  return {
    algorithm: 'bloom-shingle4-sha256-v1',
    words: words.length,
    sha256: bytesToHex(sha256(new TextEncoder().encode(words.join(' ')))),
    filter: toBase64(bloomFilter(shingles(words))),
  }
}
