import type { Cell, Column, Row } from './table.ts'

const BATCH = 500

/** CSV text of rows, header first, in batches: UTF-8, LF, quotes only where needed. */
export function* csvText(columns: readonly Column[], rows: Iterable<Row>): Generator<string> {
  const names = columns.map(({ name }) => name)
  let text = `${names.join(',')}\n`
  let waiting = 0
  for (const row of rows) {
    text += line(names, row)
    waiting += 1
    if (waiting < BATCH) continue
    yield text
    text = ''
    waiting = 0
  }
  yield text
}

function line(names: readonly string[], row: Row): string {
  let text = ''
  for (const name of names) text += `${cell(row[name])},`
  return `${text.slice(0, -1)}\n`
}

/** What a reader could take for the end of a cell or a line is quoted, a lone CR too (RFC 4180, 2.6 and 2.7). */
const SPECIAL = /[",\r\n]/

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  return SPECIAL.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
