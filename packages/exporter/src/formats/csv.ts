import type { Dataset } from '@demarche/schema'
import { csvText } from '../csv-text.ts'
import type { Format } from '../format.ts'
import { tables } from '../tables/index.ts'

/** A file per table: for spreadsheets and statistics. */
export const csv: Format = {
  id: 'csv',
  summary: 'one fact a row, a file for each table: for spreadsheets and statistics',
  write(dataset: Dataset, out) {
    for (const table of tables) {
      const sink = out.open(`csv/${table.name}.csv`, { mediaType: 'text/csv' })
      let rows = 0
      for (const text of csvText(
        table.columns,
        counted(table.rows(dataset), () => (rows += 1)),
      ))
        sink.write(text)
      sink.close(rows)
    }
  },
}

function* counted<T>(things: Iterable<T>, count: () => void): Generator<T> {
  for (const thing of things) {
    count()
    yield thing
  }
}
