import { tables, type Table } from '@demarche/exporter'
import type { Dataset } from '@demarche/schema'
import { codeSpan, markdownText } from '@demarche/validator'

/** A record that a release brings, or changes. */
export interface Shipped {
  readonly kind: string
  readonly id: string
}

/** Most records whose rows are shown in one comment; the others are named. */
const MOST = 5

/** What a contributor is told when records of theirs are in a release: where each stands in its files. */
export function shippedText(records: readonly Shipped[], version: string, dataset: Dataset): string {
  const shown = records.slice(0, MOST).flatMap((record) => [...rowsText(record, dataset), ''])
  const more = records.slice(MOST).map(({ kind, id }) => codeSpan(`${kind}/${id}`))
  const parts = [
    `This is in release ${version} of the data. Thank you.`,
    '',
    ...shown,
    ...(more.length > 0 ? [`Besides: ${more.join(', ')}.`] : []),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

/** The main row of a record cell by cell, and how many rows it has in the other tables. */
function rowsText({ kind, id }: Shipped, dataset: Dataset): readonly string[] {
  const main = tables.find(({ name }) => name === `${kind}s`)
  const row = main && [...main.rows(dataset)].find((one) => one['id'] === id)
  const cells = Object.entries(row ?? {}).flatMap(([name, cell]) =>
    cell === undefined ? [] : [`| ${codeSpan(name)} | ${markdownText(String(cell))} |`],
  )
  const others = tables
    .filter((table) => table !== main)
    .map((table) => ({ name: table.name, rows: countOf(table, { kind, id }, dataset) }))
    .filter(({ rows }) => rows > 0)
    .map(({ name, rows }) => `${codeSpan(`csv/${name}.csv`)} ${rows}`)
  return [
    `**${codeSpan(`${kind}/${id}`)}** in ${codeSpan(`csv/${kind}s.csv`)}:`,
    '',
    '| column | value |',
    '|---|---|',
    ...cells,
    '',
    `Rows in other tables: ${others.join(', ')}.`,
  ]
}

/** How many rows of a table belong to a record: those that its first key, or a column for any record, names. */
function countOf({ key, columns, rows }: Table, { kind, id }: Shipped, dataset: Dataset): number {
  const anyRecord = columns.some(({ name }) => name === 'record_id')
  if (!anyRecord && key[0] !== kind) return 0
  const own = [...rows(dataset)].filter((row) =>
    anyRecord ? row['record_kind'] === kind && row['record_id'] === id : row[kind] === id,
  )
  return own.length
}
