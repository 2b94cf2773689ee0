import type { Dataset } from '@demarche/schema'

/**
 * The documents that a text goes back to: itself, or where it takes over others, theirs. An outlet whose text has no
 * record counts as one (`organisation/…`), so two texts that both cite an agency are never counted as two.
 */
export function rootsOf(dataset: Dataset, source: string, above: readonly string[] = []): ReadonlySet<string> {
  const earlier = dataset.get('source', source)?.derivesFrom ?? []
  const roots = earlier.flatMap((from) => {
    if ('organisation' in from) return [`organisation/${from.organisation}`]
    // A circle of texts is an error of the data; it must not be one of ours.
    return above.includes(from.source) ? [] : [...rootsOf(dataset, from.source, [...above, source])]
  })
  return new Set(roots.length > 0 ? roots : [source])
}

/** How many documents the evidence of a record goes back to in the end. */
export function independentSources(dataset: Dataset, evidence: readonly { readonly source: string }[]): number {
  return new Set(evidence.flatMap(({ source }) => [...rootsOf(dataset, source)])).size
}
