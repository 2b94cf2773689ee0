/** Values by each of their keys, in the order given. */
export function indexBy<T>(
  values: Iterable<T>,
  keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const value of values) {
    const keys = keysOf(value)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const same = index.get(key)
      if (same) same.push(value)
      else index.set(key, [value])
    }
  }
  return index
}
