import type { Dataset } from '@demarche/schema'
import type { Format, Settings } from '../format.ts'
import type { Output } from '../output.ts'
import { nestedTables } from '../parquet/nested-tables.ts'
import { parquetFile, type ParquetFile } from '../parquet/parquet-file.ts'
import { parquetValue, tableElements } from '../parquet/table-elements.ts'
import { rowYear, yearsOf } from '../parquet/year-of.ts'
import type { Table } from '../table.ts'
import { tables } from '../tables/index.ts'

const GROUP = 50_000
/** Every year keeps a group of its own in memory. */
const YEAR_GROUP = 5_000
/** What Hive, and all that read its layout, call a part without a value. */
const UNDATED = '__HIVE_DEFAULT_PARTITION__'

/** The tables with types, and deals and statements as nested rows: for DuckDB, Spark, pandas, R and Polars. */
export const parquet: Format = {
  id: 'parquet',
  summary: 'the same tables with types, and deals and statements nested: for DuckDB, Spark, pandas, R',
  write(dataset, out, settings) {
    for (const table of tables) writeTable(table, dataset, out, settings)
    for (const { name, schema, columns, rows } of nestedTables) {
      const sink = out.open(`parquet/nested/${name}.parquet`, ABOUT)
      const file = parquetFile(sink, { schema, columns, group: YEAR_GROUP, settings })
      for (const row of rows(dataset)) file.add(row)
      file.close()
    }
  },
}

const ABOUT = { mediaType: 'application/vnd.apache.parquet' }

function writeTable(table: Table, dataset: Dataset, out: Output, settings: Settings): void {
  const schema = tableElements(table.columns)
  const columns = table.columns.map(({ name }) => name)
  const year = settings.partition === undefined ? undefined : rowYear(table)
  const yearOf = yearsOf(dataset)
  const files = new Map<string, ParquetFile>()
  const fileOf = (path: string): ParquetFile => {
    const group = year ? YEAR_GROUP : GROUP
    const file = files.get(path) ?? parquetFile(out.open(path, ABOUT), { schema, columns, group, settings })
    files.set(path, file)
    return file
  }
  const whole = `parquet/${table.name}.parquet`
  // A table without rows is still a table: its columns can be asked for.
  if (!year) fileOf(whole)
  for (const row of table.rows(dataset)) {
    const path = year ? `parquet/${table.name}/year=${year(row, yearOf) ?? UNDATED}/part-0.parquet` : whole
    fileOf(path).add(table.columns.map(({ name, type }) => parquetValue(type, row[name])))
  }
  for (const file of files.values()) file.close()
}
