import { CODEBOOK, type Vocabulary } from '@demarche/schema'
import { CONTRACT } from '../contract.ts'
import type { Table } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { vocabularies } from '../vocabularies.ts'
import { columnEntry, type ColumnEntry } from './column-entry.ts'

/** Everything that one must know to read the tables, once, for every way in which it is printed. */
export interface Codebook {
  readonly codebook: string
  readonly contract: string
  readonly notes: readonly string[]
  readonly tables: readonly TableEntry[]
  readonly vocabularies: readonly Vocabulary[]
}

export interface TableEntry {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly key: readonly string[]
  readonly columns: readonly ColumnEntry[]
  /** Of a flat view: what it leaves out. Such a table cannot be turned back into records. */
  readonly lost?: readonly string[]
}

/** What holds for more than one column, and is easily taken for something else. */
const NOTES = [
  'Empty means not recorded, never zero and never none. Where somebody looked for a value and found none, a column that ends in `missing` says why.',
  'The tables hold the preferred account. Other accounts, and what every single value rests on, are in `claims` and `claim_evidence`.',
  'Derived columns are computed from records and are never typed by anybody.',
  'Ordered and delivered numbers are added up within one item and one unit of count only. The number of a delivery-completed event is that of its own last batch: it is added to the batches before it, and is no total.',
  'Dates are EDTF. The columns that end in `_min` and `_max` are the first and the last day that a date can mean, inclusive; empty where it is open.',
  'Amounts are decimal text in whole units of the currency as reported, never converted.',
  'Absence of a deal or a statement says nothing about the world.',
] as const

/** The codebook of the tables, the flat views and the vocabularies. */
export const codebookOf = (): Codebook => ({
  codebook: CODEBOOK,
  contract: CONTRACT,
  notes: NOTES,
  tables: [...tables.map(tableEntry), ...views.map((view) => ({ ...tableEntry(view), lost: view.lost }))],
  vocabularies,
})

const tableEntry = (table: Table): TableEntry => ({
  name: table.name,
  title: table.title,
  summary: table.summary,
  key: table.key,
  columns: table.columns.map((column) => columnEntry(table, column)),
})
