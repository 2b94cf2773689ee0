import { stringify } from 'csv-stringify/sync'
import type { Column, Row } from './table.ts'

const BATCH = 500

/** CSV text of rows, header first, in batches: UTF-8, LF, quotes only where needed. Throws on an undeclared column. */
export function* csvText(columns: readonly Column[], rows: Iterable<Row>): Generator<string> {
  const names = new Set(columns.map(({ name }) => name))
  let batch: string[][] = [[...names]]
  for (const row of rows) {
    batch.push(cells(names, row))
    if (batch.length < BATCH) continue
    yield written(batch)
    batch = []
  }
  yield written(batch)
}

// A lone CR is no record delimiter to csv-stringify, but it is to many readers: quote it like LF.
const written = (rows: string[][]): string => stringify(rows, { record_delimiter: '\n', quoted_match: /[\r\n]/ })

function cells(names: ReadonlySet<string>, row: Row): string[] {
  const stray = Object.keys(row).find((key) => !names.has(key))
  if (stray !== undefined) throw new Error(`Column ${stray} is not declared`)
  return [...names].map((name) => String(row[name] ?? ''))
}
