import { stringify } from 'csv-stringify'
import type { Column, Row } from './table.ts'

/** Bytes that are gathered before they are handed on. */
const BATCH = 65_536
/** More than a batch and a row: the stream would otherwise wait for a reader and not take the next row at once. */
const ROOM = 2 ** 26

/**
 * CSV of rows, header first, in batches: UTF-8, LF, quotes only where needed. A lone CR is quoted too, which some readers
 * take for the end of a line (RFC 4180, 2.6). The stream of csv-stringify is read as it is written: in batches its other
 * interface takes twice as long.
 */
export function* csvText(columns: readonly Column[], rows: Iterable<Row>): Generator<Uint8Array> {
  const names = columns.map(({ name }) => name)
  const stream = stringify({
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
    readableHighWaterMark: ROOM,
    writableHighWaterMark: ROOM,
  })
  stream.write(names)
  for (const row of rows) {
    stream.write(names.map((name) => row[name]))
    if (stream.readableLength >= BATCH) yield taken(stream)
  }
  yield taken(stream)
}

/** What the stream has written so far. */
function taken(stream: ReturnType<typeof stringify>): Uint8Array {
  const bytes: unknown = stream.read()
  if (bytes instanceof Uint8Array && stream.writableLength === 0) return bytes
  throw new Error('csv-stringify holds rows back')
}
