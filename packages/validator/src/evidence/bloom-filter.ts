import { sha256 } from '@noble/hashes/sha2.js'

/** What is added to each place, (i³ − i) / 6. */
const SHIFTS: readonly number[] = [0, 0, 1, 4, 10, 20, 35]

/** How many bits an entry sets, at most. */
export const HASHES = SHIFTS.length

const encoder = new TextEncoder()

/** Bytes of a filter for so many entries: 9.6 bits each, which with seven hashes lets 1 % of strangers pass. */
export const filterLength = (entries: number): number => Math.ceil((Math.max(1, entries) * 6) / 5)

/** A Bloom filter of exactly the length that so many entries need. */
export function bloomFilter(entries: readonly string[]): Uint8Array {
  const filter = new Uint8Array(filterLength(entries.length))
  for (const bit of entries.flatMap((entry) => bitsOf(entry, filter))) {
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return filter
}

/** Whether an entry is in a filter: surely where it was put in, and by chance for one in a hundred others. */
export const passes = (filter: Uint8Array, entry: string): boolean =>
  bitsOf(entry, filter).every((bit) => isSet(filter, bit))

/** How many bits of a filter are set. */
export function bitsSet(filter: Uint8Array): number {
  let count = 0
  for (const byte of filter) for (let rest = byte; rest > 0; rest &= rest - 1) count += 1
  return count
}

const isSet = (filter: Uint8Array, bit: number): boolean => (((filter[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1

/**
 * Enhanced double hashing: two unsigned 32-bit numbers give seven places. Plain double hashing lets up to 3 % pass in
 * small filters. No sum reaches 2^35, so all of it is exact.
 */
function bitsOf(entry: string, filter: Uint8Array): readonly number[] {
  const digest = sha256(encoder.encode(entry))
  const view = new DataView(digest.buffer, digest.byteOffset)
  const [first, step] = [view.getUint32(0), view.getUint32(4)]
  return SHIFTS.map((shift, index) => (first + index * step + shift) % (filter.length * 8))
}
