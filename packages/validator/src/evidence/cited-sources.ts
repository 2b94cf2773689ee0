import type { Surroundings } from '../summary.ts'
import { perDataset } from '../rule.ts'

/** The ids of the sources that some excerpt cites. */
export const citedSources = perDataset(({ all }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const kind of ['actor', 'weapon', 'deal', 'statement'] as const) {
    for (const { evidence } of all(kind)) for (const { source } of evidence ?? []) found.add(source)
  }
  return found
})

/** How many documents are quoted in the dataset and have no fingerprint to check the excerpts against. */
export const countUnfingerprinted = (dataset: Surroundings): number =>
  Array.from(citedSources(dataset)).filter((id) => {
    const source = dataset.get('source', id)
    return source && !source.fingerprint
  }).length
