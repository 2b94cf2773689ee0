import type { Dataset } from '@demarche/schema'
import { csvText } from './csv-text.ts'
import type { Output } from './output.ts'
import type { Table } from './table.ts'

/** Writes a table as a CSV file of a folder, row by row. */
export function csvFile(
  out: Output,
  folder: string,
  { name, columns, rows }: Pick<Table, 'name' | 'columns' | 'rows'>,
  dataset: Dataset,
): void {
  const sink = out.open(`${folder}/${name}.csv`, { mediaType: 'text/csv' })
  let count = 0
  const counted = counting(rows(dataset), () => (count += 1))
  for (const bytes of csvText(columns, counted)) sink.write(bytes)
  sink.close(count)
}

function* counting<T>(things: Iterable<T>, count: () => void): Generator<T> {
  for (const thing of things) {
    count()
    yield thing
  }
}
