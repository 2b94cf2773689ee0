import { compareText, type Dataset, type Kind, type RecordOf } from '@demarche/schema'
import type { Row, Table } from './table.ts'

/** A record that rows are made from. */
export interface OneRecord<K extends Kind = Kind> {
  readonly kind: K
  readonly id: string
  readonly record: RecordOf<K>
}

/** Rows that each come from one record. */
export interface ByRecord {
  /** The kinds of records that rows come from, by name. */
  readonly kinds: readonly Kind[]
  /** The rows of one record of these kinds, sorted by key. */
  rowsOf(one: OneRecord, dataset: Dataset): Iterable<Row>
}

/** Declares how a table is made from records. Kinds come by name and records by id: no sorting is needed across records. */
export function byRecord<K extends Kind>(
  kinds: Iterable<K>,
  rowsOf: (one: OneRecord<K>, dataset: Dataset) => Iterable<Row>,
): Required<Pick<Table, 'byRecord' | 'rows'>> {
  const sorted = [...new Set(kinds)].toSorted(compareText)
  return {
    byRecord: { kinds: sorted, rowsOf },
    *rows(dataset) {
      for (const kind of sorted) {
        for (const record of dataset.each(kind)) yield* rowsOf({ kind, id: record.id, record }, dataset)
      }
    },
  }
}
