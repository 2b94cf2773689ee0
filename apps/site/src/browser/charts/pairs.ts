import type { ExploreIndex } from '../../explore/explore-index.ts'
import { codesAt } from '../results.ts'

/** Deals between a supplier and a recipient. */
export interface Pair {
  readonly supplier: string
  readonly recipient: string
  readonly deals: number
}

/** The deals among some records by supplier and recipient, most first. A deal of several counts for each pair. */
export function pairsOf(index: ExploreIndex, records: readonly number[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const place of records) {
    if (!codesAt(index, place, 'kind').includes('deal')) continue
    for (const supplier of codesAt(index, place, 'supplier')) {
      for (const recipient of codesAt(index, place, 'recipient')) {
        const key = `${supplier}>${recipient}`
        pairs.set(key, { supplier, recipient, deals: (pairs.get(key)?.deals ?? 0) + 1 })
      }
    }
  }
  return [...pairs.values()].toSorted((a, b) => b.deals - a.deals)
}

/** What an actor is called among the suppliers or recipients. */
export function nameOf({ facets }: ExploreIndex, side: 'supplier' | 'recipient', code: string): string {
  const facet = facets.find(({ id }) => id === side)
  return facet?.values.find(([known]) => known === code)?.[1] ?? code
}

/** Deals by actor on one side, most first. */
export function totalsOf(
  pairs: readonly Pair[],
  side: 'supplier' | 'recipient',
): readonly (readonly [string, number])[] {
  const totals = new Map<string, number>()
  for (const pair of pairs) totals.set(pair[side], (totals.get(pair[side]) ?? 0) + pair.deals)
  return [...totals].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
