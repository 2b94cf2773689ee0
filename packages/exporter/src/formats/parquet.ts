import type { Dataset } from '@demarche/schema'
import type { Settings } from '../format.ts'
import type { Output } from '../output.ts'
import { nestedTables, type NestedTable } from '../parquet/nested-tables.ts'
import { MEDIA_TYPE, parquetFile } from '../parquet/parquet-file.ts'
import { parquetTable } from '../parquet/parquet-table.ts'
import { tableFormat } from '../table-format.ts'
import type { Table } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'

/** How many records, which may be large, are written at once. */
const GROUP = 5_000

/** The tables and flat views with types, and deals and statements as nested rows: for DuckDB, Spark, pandas, R and Polars. */
export const parquet = tableFormat({
  id: 'parquet',
  summary: 'the same tables and flat views with types, and deals and statements nested: for DuckDB, Spark, pandas, R',
  begin(dataset, out, settings) {
    // Views are small enough to stay in one piece.
    const { partition: _, ...uncut } = settings
    const files = new Map<Table, ReturnType<typeof parquetTable>>([
      ...tables.map((table) => [table, parquetTable(table, { folder: 'parquet', dataset, out, settings })] as const),
      ...views.map((view) => [view, parquetTable(view, { folder: 'views', dataset, out, settings: uncut })] as const),
    ])
    return {
      tables: [...files.keys()],
      takerOf: (table) => (cells) => files.get(table)?.add(cells),
      close() {
        for (const file of files.values()) file.close()
        for (const table of nestedTables) writeNested(table, dataset, out, settings)
      },
    }
  },
})

function writeNested({ name, schema, columns, rows }: NestedTable, dataset: Dataset, ...to: [Output, Settings]): void {
  const [out, settings] = to
  const sink = out.open(`parquet/nested/${name}.parquet`, { mediaType: MEDIA_TYPE })
  const file = parquetFile(sink, { schema, columns, group: GROUP, settings })
  for (const row of rows(dataset)) file.add(row)
  file.close()
}
