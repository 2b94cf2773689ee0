import type { Dataset } from '@demarche/schema'
import { eachRow, type TakeRow } from '../each-row.ts'
import type { Format, Settings } from '../format.ts'
import type { Cell, Table } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { longTexts } from '../xlsx/long-texts.ts'
import { MOST_ROWS } from '../xlsx/sheet.ts'
import { openSheet, type Head } from '../xlsx/sheet-file.ts'
import { workbookParts } from '../xlsx/workbook.ts'
import { zipTo } from '../xlsx/zip-to.ts'

/** A sheet for each table, its cells text that is never evaluated: for Excel and LibreOffice. */
export const xlsx: Format = {
  id: 'xlsx',
  summary: 'one workbook, a sheet for each table: for Excel and LibreOffice',
  write(dataset, out, settings) {
    const about = { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
    const sink = out.open('xlsx/dataset.xlsx', about)
    const zip = zipTo(sink)
    const counted = counts([...views, ...tables], dataset, settings)
    const held = counted.filter(({ rows }) => rows <= MOST_ROWS).map(({ table }) => table)
    const names = [ABOUT, ...held.map(({ name }) => name), LONG]
    for (const [name, text] of Object.entries(workbookParts(names))) {
      const entry = zip.open(name)
      entry.write(text)
      entry.close()
    }
    writeRows(openSheet(zip, 1, EXPLAINED), explained(counted))
    const long = longTexts()
    const sheets = held.map((table, index) => ({ table, sheet: openSheet(zip, index + 2, table.columns) }))
    eachRow(held, dataset, (table): TakeRow => {
      const sheet = sheets.find((one) => one.table === table)?.sheet
      return (cells) => sheet?.add(long.fitted(cells, table, sheet.next()))
    })
    for (const { sheet } of sheets) sheet.close()
    writeRows(openSheet(zip, names.length, long.columns), long.rows())
    zip.end()
    sink.close(counted.reduce((sum, { rows }) => (rows <= MOST_ROWS ? sum + rows : sum), 0))
  },
}

const ABOUT = 'about'
const LONG = 'long_texts'

const EXPLAINED: readonly Head[] = [
  { name: 'sheet', type: 'id' },
  { name: 'rows', type: 'integer' },
  { name: 'what_a_row_is', type: 'string' },
  { name: 'remarks', type: 'string' },
]

interface Counted {
  readonly table: Table
  readonly rows: number
}

/** How many rows each table has. Files written before have counted them; the rest is made once more to be counted. */
function counts(all: readonly Table[], dataset: Dataset, { files }: Settings): readonly Counted[] {
  const rows = new Map(
    all.map(({ name }) => [
      name,
      files().find(({ path }) => path === `csv/${name}.csv` || path === `views/${name}.csv`)?.rows,
    ]),
  )
  const unknown = all.filter(({ name }) => rows.get(name) === undefined)
  eachRow(
    unknown,
    dataset,
    ({ name }) =>
      () =>
        rows.set(name, (rows.get(name) ?? 0) + 1),
  )
  return all.map((table) => ({ table, rows: rows.get(table.name) ?? 0 }))
}

function* explained(counted: readonly Counted[]): Generator<readonly Cell[]> {
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

function writeRows(sheet: ReturnType<typeof openSheet>, rows: Iterable<readonly Cell[]>): void {
  for (const row of rows) sheet.add(row)
  sheet.close()
}
