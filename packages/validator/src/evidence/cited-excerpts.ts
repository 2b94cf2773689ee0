import type { RecordOf, Source } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import type { Path } from '../diagnostic.ts'
import type { Subject } from '../rule.ts'

/** An excerpt as a record holds it. */
export type Evidence = NonNullable<RecordOf<'deal'>['evidence']>[number]

/** An excerpt of a record, with the document that it is said to stand in. */
export interface CitedExcerpt {
  readonly path: Path
  readonly excerpt: Evidence
  readonly source: Source
}

/** The excerpts of a record whose documents are in the dataset. */
export function citedExcerpts({ record }: Pick<Subject, 'record'>, dataset: Surroundings): readonly CitedExcerpt[] {
  const evidence = 'evidence' in record ? (record.evidence ?? []) : []
  return evidence.flatMap((excerpt, index) => {
    const source = dataset.get('source', excerpt.source)
    return source ? [{ path: ['evidence', index, 'exact'], excerpt, source }] : []
  })
}

/** Whether the fingerprint of some document that a record cites is known. */
export const citesFingerprinted = ({ record }: Pick<Subject, 'record'>, dataset: Surroundings): boolean =>
  'evidence' in record &&
  record.evidence !== undefined &&
  record.evidence.some(({ source }) => dataset.get('source', source)?.fingerprint !== undefined)
