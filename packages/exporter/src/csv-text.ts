import { stringify } from 'csv-stringify'
import type { Cell, Column, Row } from './table.ts'

/** Bytes that are gathered before they are handed on. */
const BATCH = 65_536
/** More than a batch and a row: the stream would otherwise wait for a reader and not take the next row at once. */
const ROOM = 2 ** 26

/** CSV on its way: rows go in, batches of bytes come out. */
export interface CsvRows {
  /** Takes a row; gives a batch of bytes as soon as one is full. */
  add(cells: readonly Cell[]): Uint8Array | undefined
  /** What is left. */
  end(): Uint8Array
}

/**
 * CSV of rows, header first, in batches: UTF-8, LF, quotes only where needed. A lone CR, which some readers take for the
 * end of a line (RFC 4180, 2.6), is quoted too. The stream of csv-stringify is read as it is written: in batches its other
 * interface takes twice as long.
 */
export function csvRows(columns: readonly Column[]): CsvRows {
  const stream = stringify({
    cast: { boolean: String },
    readableHighWaterMark: ROOM,
    writableHighWaterMark: ROOM,
  })
  stream.write(columns.map(({ name }) => name))
  return {
    add(cells) {
      stream.write(cells)
      return stream.readableLength >= BATCH ? taken(stream) : undefined
    },
    end: () => taken(stream),
  }
}

/** The same for rows that lie ready. */
export function* csvText(columns: readonly Column[], rows: Iterable<Row>): Generator<Uint8Array> {
  const csv = csvRows(columns)
  for (const row of rows) {
    const bytes = csv.add(columns.map(({ name }) => row[name]))
    if (bytes) yield bytes
  }
  yield csv.end()
}

/** What the stream has written so far. */
function taken(stream: ReturnType<typeof stringify>): Uint8Array {
  const bytes: unknown = stream.read()
  if (bytes instanceof Uint8Array && stream.writableLength === 0) return bytes
  throw new Error('csv-stringify holds rows back')
}
