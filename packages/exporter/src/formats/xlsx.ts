import type { Dataset } from '@demarche/schema'
import type { Format, Settings } from '../format.ts'
import type { Cell, ColumnType, Table } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { longTexts } from '../xlsx/long-texts.ts'
import { MOST_ROWS, rowText, sheetFoot, sheetHead } from '../xlsx/sheet.ts'
import { workbookParts } from '../xlsx/workbook.ts'
import { zipTo, type ZipFile } from '../xlsx/zip-to.ts'

/** A sheet for each table, its cells text that is never evaluated: for Excel and LibreOffice. */
export const xlsx: Format = {
  id: 'xlsx',
  summary: 'one workbook, a sheet for each table: for Excel and LibreOffice',
  write(dataset, out, settings) {
    const about = { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
    const sink = out.open('xlsx/dataset.xlsx', about)
    const zip = zipTo(sink)
    const counted = [...views, ...tables].map((table) => ({ table, rows: countOf(table, dataset, settings) }))
    const held = counted.filter(({ rows }) => rows <= MOST_ROWS).map(({ table }) => table)
    const sheets = [ABOUT, ...held.map(({ name }) => name), LONG]
    for (const [name, text] of Object.entries(workbookParts(sheets))) zip.add(name, [text])
    writeSheet(zip, 1, EXPLAINED, explained(counted))
    const long = longTexts()
    for (const [index, table] of held.entries())
      writeSheet(zip, index + 2, table.columns, cellsOf(table, dataset, long.cut))
    writeSheet(zip, sheets.length, long.columns, long.rows())
    zip.end()
    sink.close(counted.reduce((sum, { rows }) => (rows <= MOST_ROWS ? sum + rows : sum), 0))
  },
}

const ABOUT = 'about'
const LONG = 'long_texts'

type Head = Pick<Table['columns'][number], 'name' | 'type'>

const EXPLAINED: readonly Head[] = [
  { name: 'sheet', type: 'id' },
  { name: 'rows', type: 'integer' },
  { name: 'what_a_row_is', type: 'string' },
  { name: 'remarks', type: 'string' },
]

/** How many rows a table has. A file written before has counted them; past what a sheet holds it matters no more. */
function countOf({ name, rows }: Table, dataset: Dataset, { files }: Settings): number {
  const known = files().find(({ path }) => path === `csv/${name}.csv` || path === `views/${name}.csv`)?.rows
  if (known !== undefined) return known
  let count = 0
  const iterator = rows(dataset)[Symbol.iterator]()
  while (count <= MOST_ROWS && iterator.next().done !== true) count += 1
  return count
}

function* explained(counted: readonly { table: Table; rows: number }[]): Generator<readonly Cell[]> {
  yield [ABOUT, undefined, 'This sheet: what the others hold. Empty cells mean “not recorded”.', NOTES]
  for (const { table, rows } of counted) {
    const isHeld = rows <= MOST_ROWS
    const remark = isHeld ? undefined : `No sheet: more rows than Excel holds. See csv/${table.name}.csv or parquet/.`
    yield [table.name, isHeld ? rows : undefined, table.summary, remark]
  }
  yield [LONG, undefined, 'The rest of one text that is too long for a cell, in parts.', 'Empty where every text fits.']
}

const NOTES =
  'Dates and amounts are text, so that nothing is rounded or shifted: DATEVALUE and VALUE turn them into numbers. No cell is a formula.'

/** The columns and the rest of the files speak of fields in the codebook. */
function* cellsOf(
  { name, columns, rows }: Table,
  dataset: Dataset,
  cut: ReturnType<typeof longTexts>['cut'],
): Generator<readonly Cell[]> {
  let row = 1
  for (const one of rows(dataset)) {
    row += 1
    yield columns.map((column) => cut(one[column.name], { sheet: name, row, column: column.name }))
  }
}

const WIDTHS: Readonly<Partial<Record<ColumnType, number>>> = { string: 40, id: 24, boolean: 9, integer: 9 }

function writeSheet(zip: ZipFile, number: number, columns: readonly Head[], rows: Iterable<readonly Cell[]>): void {
  zip.add(`xl/worksheets/sheet${number}.xml`, sheetText(columns, rows))
}

function* sheetText(columns: readonly Head[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const names = columns.map(({ name }) => name)
  yield sheetHead(
    names,
    columns.map(({ name, type }) => Math.max(WIDTHS[type] ?? 14, name.length + 3)),
  )
  let count = 0
  for (const row of rows) {
    count += 1
    yield rowText(count + 1, row)
  }
  yield sheetFoot(columns.length, count)
}
