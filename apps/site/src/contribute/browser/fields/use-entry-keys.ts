import { useState } from 'preact/hooks'

interface EntryKeys {
  /** A key for each entry, by which it is the same after one before it went. */
  readonly keys: readonly number[]
  /** To be told when an entry goes. */
  readonly drop: (index: number) => void
}

/** Keys for the entries of a list, which have no name that lasts while they are written. */
export function useEntryKeys(count: number): EntryKeys {
  const [kept, setKept] = useState<readonly number[]>([])
  const fresh = Math.max(-1, ...kept) + 1
  const more = Array.from({ length: Math.max(0, count - kept.length) }, (_, index) => fresh + index)
  const keys = [...kept.slice(0, count), ...more]
  return { keys, drop: (index) => setKept(keys.toSpliced(index, 1)) }
}
