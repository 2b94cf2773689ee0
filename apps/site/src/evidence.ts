import type { Kind, RecordOf } from '@demarche/schema'

/** An excerpt of a record by its local id. */
export const evidenceOf = (record: RecordOf<Kind>, id: string) =>
  'evidence' in record ? record.evidence?.find((excerpt) => excerpt.id === id) : undefined
