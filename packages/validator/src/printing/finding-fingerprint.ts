import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What makes a finding the same finding in another run. Neither lines nor words: both change around it. */
export interface Identity {
  readonly code: string
  /** The record, or the file where no record can be told. */
  readonly subject: string
  /** Where in the record, or the guilty characters where there is no record yet. */
  readonly anchor: string
  /** The records that belong to it: which of two duplicates is meant. */
  readonly related: readonly string[]
  /** How many findings before this one are like it in all the above. */
  readonly ordinal: number
}

/** Sixteen hexadecimal digits: enough to tell a million findings apart. */
export const fingerprintOf = ({ code, subject, anchor, related, ordinal }: Identity): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([code, subject, anchor, related, ordinal]))).subarray(0, 8))
