/** How many things fall under each name, most first; equal counts by name. */
export type Counts = readonly { readonly name: string; readonly count: number }[]

/** Counts things by the names that each falls under, each name once for a thing. */
export function countBy<T>(things: Iterable<T>, namesOf: (thing: T) => readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const thing of things) {
    for (const name of new Set(namesOf(thing))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

/** The first so many counts, and the rest in one. */
export function most(counts: Counts, limit: number): Counts {
  const rest = counts.slice(limit)
  if (rest.length < 2) return counts
  const count = rest.reduce((sum, one) => sum + one.count, 0)
  return [...counts.slice(0, limit), { name: `${rest.length} others`, count }]
}

/** The same counts in the order of their names. */
export const byName = (counts: Counts): Counts => counts.toSorted((a, b) => (a.name < b.name ? -1 : 1))
