/** What one file may hold: far above any honest record, far below what would hurt. */
export const LIMITS = {
  /** Bytes in a file. */
  bytes: 128 * 1024,
  /** Levels of nesting. */
  depth: 32,
  /** Keys in all mappings of a file together. */
  keys: 2000,
  /** Scalars in a file. */
  scalars: 10_000,
  /** UTF-16 code units in one scalar. */
  scalarLength: 64 * 1024,
  /** Findings kept per file. */
  findings: 100,
} as const
