/** Computes something once per object, as long as the object lives. */
export function oncePer<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const computed = new WeakMap<K, { readonly value: T }>()
  return (of) => {
    const before = computed.get(of)
    if (before) return before.value
    const value = compute(of)
    computed.set(of, { value })
    return value
  }
}
