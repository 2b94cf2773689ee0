import { missingColumnOf } from './missing-column.ts'
import { referencePairs } from './reference-pairs.ts'
import type { Column, Table } from './table.ts'
import { tables } from './tables/index.ts'
import { views } from './views/index.ts'
import { vocabularies } from './vocabularies.ts'

/** Version of the column contract, `major.minor`: raised as `contractChanges` demands, and never without a change. */
export const CONTRACT = '1.0'

/** What those who read the tables rely on. Descriptions are no part of it: they may be worded better at any time. */
export interface Contract {
  readonly contract: string
  readonly tables: Readonly<Record<string, ContractTable>>
  /** Codes by vocabulary, in order. */
  readonly vocabularies: Readonly<Record<string, readonly string[]>>
}

export interface ContractTable {
  readonly key: readonly string[]
  /** What other columns the values of some columns are found in: `deal, item -> deal_items: deal, id`. */
  readonly references: readonly string[]
  /** In order. */
  readonly columns: readonly ContractColumn[]
}

export interface ContractColumn {
  readonly name: string
  readonly type: Column['type']
  /** Whether a cell may be empty, and where the reason stands: a column, or `none` where no reason is kept. */
  readonly empty: 'never' | 'none' | (string & {})
  readonly vocabulary?: string
  readonly separator?: string
  readonly derived?: true
}

/** The contract as the table spec of today states it. */
export const contractOf = (): Contract => ({
  contract: CONTRACT,
  tables: Object.fromEntries([...tables, ...views].map((table) => [table.name, contractTable(table)])),
  vocabularies: Object.fromEntries(vocabularies.map(({ id, codes }) => [id, Object.keys(codes)])),
})

const contractTable = ({ key, columns }: Table): ContractTable => ({
  key,
  references: referencePairs(columns).map(
    ({ table, pairs }) =>
      `${pairs.map(([here]) => here).join(', ')} -> ${table}: ${pairs.map(([, there]) => there).join(', ')}`,
  ),
  columns: columns.map((column) => ({
    name: column.name,
    type: column.type,
    empty: column.required ? 'never' : (missingColumnOf(columns, column)?.name ?? 'none'),
    ...(column.vocabulary === undefined ? {} : { vocabulary: column.vocabulary }),
    ...(column.separator === undefined ? {} : { separator: column.separator }),
    ...(column.derived ? { derived: true } : {}),
  })),
})
