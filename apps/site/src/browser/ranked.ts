/** Kinds as results are read: deals and what is said of them, then whom and what they name, then where it stands. */
export const KINDS: readonly string[] = ['deal', 'statement', 'weapon', 'actor', 'source']

interface Hits {
  /** Places of the records that a query finds, best first. */
  readonly found: readonly number[]
  /** Those of them that are about what is asked for, by title, name or items. */
  readonly about: ReadonlySet<number>
  /** Kind of every record. */
  readonly kinds: readonly string[]
}

/** Results in the order to show: what a query names, what was said, what only mentions it. The better match first in each. */
export function ranked({ found, about, kinds }: Hits): Uint32Array {
  const groups = new Map<string, number[]>(ORDER.map((group) => [group, []]))
  for (const place of found) {
    const kind = kinds[place] ?? ''
    groups.get(NAMED.includes(kind) && !about.has(place) ? `other ${kind}` : kind)?.push(place)
  }
  return Uint32Array.from([...groups.values()].flat())
}

/** Kinds of what has a name of its own. */
const NAMED: readonly string[] = ['deal', 'weapon', 'actor']
const ORDER: readonly string[] = [...NAMED, 'statement', ...NAMED.map((kind) => `other ${kind}`), 'source']
