/** How many there are of each code, in code order. */
export function countByCode(found: readonly { readonly code: string }[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
