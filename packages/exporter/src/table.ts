import type { Dataset } from '@demarche/schema'
import type { ByRecord } from './by-record.ts'

/** `edtf` and `date` are text: an EDTF expression, a day `YYYY-MM-DD`. `decimal` is text that keeps every digit. */
export type ColumnType = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'edtf' | 'code' | 'id'

/** One column of a table: the contract that users of every tabular format rely on. */
export interface Column {
  /** snake_case, at most 32 characters, no reserved word of SQL, R or Stata. */
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** Vocabulary that the codes belong to. */
  readonly vocabulary?: string
  readonly references?: Reference
  /** Computed by the exporter: no record says it in so many words. */
  readonly derived?: true
  /** Never empty. */
  readonly required?: true
  /** In flat views only: the cell holds a list of such values, apart by this sign. */
  readonly separator?: '|'
  /** Where the value stands below the row's object: `quantity/count`. Absent for keys and derived columns. */
  readonly field?: string
}

/** The column that an id is found in. */
export interface Reference {
  readonly table: string
  readonly column: string
  /** For ids that are unique within one record only: further columns here and the columns there that equal them. */
  readonly along?: Readonly<Record<string, string>>
}

/** A cell; undefined is written as nothing and means "not recorded". */
export type Cell = string | number | boolean | undefined

/** One row: cells by column name. */
export type Row = Readonly<Record<string, Cell>>

/** One table of a release, whatever format it is written in. */
export interface Table {
  readonly name: string
  readonly title: string
  /** What one row is. */
  readonly summary: string
  /** The columns that tell a row from every other, and by which rows are sorted. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  /** The rows, sorted by key: text by code point, numbers by size. */
  rows(dataset: Dataset): Iterable<Row>
  /** How the rows are made where each comes from one record: so many tables are made in one pass over the records. */
  readonly byRecord?: ByRecord
}
