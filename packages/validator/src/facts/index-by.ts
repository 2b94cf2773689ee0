/** Values by each of their keys, in the order given. */
export function indexBy<T>(
  values: Iterable<T>,
  keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const same = index.get(key)
      if (same) same.push(value)
      else index.set(key, [value])
    }
  }
  return index
}
