import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer'
import type { Settings } from '../format.ts'
import type { Sink } from '../output.ts'

type Elements = ConstructorParameters<typeof ParquetWriter>[0]['schema']

export const MEDIA_TYPE = 'application/vnd.apache.parquet'

/** One element of a Parquet schema: a value, a group, or the list in it. The first is the root. */
export type Element = Elements[number]

/** A Parquet file on its way: rows come as lists of values, one for each top column of the schema. */
export interface ParquetFile {
  readonly rows: number
  add(row: readonly unknown[]): void
  close(): void
}

interface About {
  readonly schema: readonly Element[]
  /** The columns of the top level. */
  readonly columns: readonly string[]
  /** How many rows are written at once. More are read faster, and held in memory. */
  readonly group: number
  readonly settings: Settings
}

/** Writes rows as a Parquet file, a group of them at a time. */
export function parquetFile(sink: Sink, { schema, columns, group, settings }: About): ParquetFile {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: [...schema], createdBy: createdBy(settings) })
  const waiting: unknown[][] = columns.map(() => [])
  let rows = 0
  const drain = () => {
    sink.write(bytes.getBytes())
    bytes.index = 0
  }
  const write = () => {
    const columnData = columns.map((name, index): ColumnSource => ({ name, data: waiting[index] ?? [] }))
    void writer.write({ columnData, rowGroupSize: group })
    for (const column of waiting) column.length = 0
    drain()
  }
  return {
    get rows() {
      return rows
    },
    add(row) {
      for (let index = 0; index < waiting.length; index += 1) waiting[index]?.push(row[index])
      rows += 1
      if (rows % group === 0) write()
    },
    close() {
      if (rows % group !== 0) write()
      void writer.finish()
      drain()
      sink.close(rows)
    },
  }
}

/** Readers on the JVM trust the statistics of a writer only if its name has this form. */
const createdBy = ({ version = '0.0.0', build }: Settings): string =>
  `demarche version ${version}${build === undefined ? '' : ` (build ${build})`}`
