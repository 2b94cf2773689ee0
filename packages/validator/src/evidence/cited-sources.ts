import { perDataset } from '../rule.ts'

/** The ids of the sources that some excerpt cites. */
export const citedSources = perDataset(({ all }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const kind of ['actor', 'weapon', 'deal', 'statement'] as const) {
    for (const { evidence } of all(kind)) for (const { source } of evidence ?? []) found.add(source)
  }
  return found
})
