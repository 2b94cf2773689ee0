import type { Dataset } from '@demarche/schema'
import type { Settings } from '../format.ts'
import type { Output } from '../output.ts'
import type { Cell, Table } from '../table.ts'
import { MEDIA_TYPE, parquetFile, type ParquetFile } from './parquet-file.ts'
import { parquetValue, storedType, tableElements } from './table-elements.ts'
import { rowYear, yearsOf } from './year-of.ts'

/** How many rows are written at once: few enough that the columns of a group lie in the cache while they are encoded. */
const GROUP = 10_000
/** Every year keeps a group of its own in memory. */
const YEAR_GROUP = 5_000
/** What Hive, and all that read its layout, call a part without a value. */
const UNDATED = '__HIVE_DEFAULT_PARTITION__'

/** Where a table goes: below `parquet/`, or `views/`. */
interface Target {
  readonly folder: string
  readonly dataset: Dataset
  readonly out: Output
  readonly settings: Settings
}

/** Writes a table as Parquet: one file, or one for each year where it is to be cut by year. */
export function parquetTable(table: Table, { folder, dataset, out, settings }: Target) {
  const schema = tableElements(table.columns)
  const columns = table.columns.map(({ name }) => name)
  const types = table.columns.map(storedType)
  const year = settings.partition === undefined ? undefined : rowYear(table)
  const yearOf = yearsOf(dataset)
  const files = new Map<string, ParquetFile>()
  const fileOf = (path: string): ParquetFile => {
    const group = year ? YEAR_GROUP : GROUP
    const open = () => parquetFile(out.open(path, { mediaType: MEDIA_TYPE }), { schema, columns, group, settings })
    const file = files.get(path) ?? open()
    files.set(path, file)
    return file
  }
  // A table without rows is still a table: its columns can be asked for.
  const whole = year ? undefined : fileOf(`${folder}/${table.name}.parquet`)
  const partOf = (cells: readonly Cell[]) =>
    fileOf(`${folder}/${table.name}/year=${year?.(cells, yearOf) ?? UNDATED}/part-0.parquet`)
  return {
    add(cells: readonly Cell[]): void {
      const file = whole ?? partOf(cells)
      file.add(types.map((type, index) => parquetValue(type, cells[index])))
    },
    close(): void {
      for (const file of files.values()) file.close()
    },
  }
}
