import type { Entry } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'

/** How many documents the records of some files quote that have no fingerprint to check the excerpts against. */
export function countUnfingerprinted(files: readonly Quoting[], dataset: Surroundings): number {
  const excerpts = files.flatMap(({ entry }) => (entry && 'evidence' in entry.record && entry.record.evidence) || [])
  const cited = new Set(excerpts.map(({ source }) => source))
  return Array.from(cited).filter((id) => {
    const source = dataset.get('source', id)
    return source && !source.fingerprint
  }).length
}

interface Quoting {
  /** The record of the file, where it is well-formed. */
  readonly entry?: Entry
}
