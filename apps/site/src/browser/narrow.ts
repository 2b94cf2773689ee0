import type { ExploreIndex, Facet, FacetId } from '../explore/explore-index.ts'

/** Records that a query and facets leave, and how many each further choice would leave. */
export interface Narrowed {
  /** Places of the records in the index, in the order to show. */
  readonly records: readonly number[]
  /** For each facet, for each of its values, records that have it and what the other facets ask. */
  readonly counts: readonly (readonly number[])[]
}

/** Narrows records, given in the order to show: within a facet any chosen value will do, every facet must be met. */
export function narrow(
  { facets }: ExploreIndex,
  among: Iterable<number>,
  chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>,
): Narrowed {
  const wanted = facets.map((facet) => wantedOf(facet, chosen[facet.id] ?? []))
  const counts = facets.map(({ values }) => Array.from({ length: values.length }, () => 0))
  const records: number[] = []
  for (const record of among) {
    const missed = missedFacets(facets, wanted, record)
    if (missed === MANY) continue
    if (missed === NONE) records.push(record)
    facets.forEach(({ of }, index) => {
      const count = counts[index]
      // A record that one facet keeps out still counts for the other values of that facet.
      if (count && (missed === NONE || missed === index))
        for (const value of of[record] ?? []) count[value] = (count[value] ?? 0) + 1
    })
  }
  return { records, counts }
}

const NONE = -1
const MANY = -2

/** The one facet that a record does not meet; NONE, or MANY. */
function missedFacets(
  facets: readonly Facet[],
  wanted: readonly (ReadonlySet<number> | undefined)[],
  record: number,
): number {
  let missed = NONE
  for (const [index, values] of wanted.entries()) {
    if (values === undefined || facets[index]?.of[record]?.some((value) => values.has(value)) === true) continue
    if (missed !== NONE) return MANY
    missed = index
  }
  return missed
}

/** Places of the chosen codes; undefined where nothing is chosen. A code that no record has is met by none. */
function wantedOf({ values }: Facet, codes: readonly string[]): ReadonlySet<number> | undefined {
  if (codes.length === 0) return undefined
  return new Set(codes.map((code) => values.findIndex(([known]) => known === code)))
}
