import type { Cell, Column, ColumnType } from '../table.ts'
import { rowText, sheetFoot, sheetHead } from './sheet.ts'
import type { ZipFile } from './zip-to.ts'

/** What a sheet needs to know of a column: the files and the codebook say the rest. */
export type Head = Pick<Column, 'name' | 'type'>

/** A sheet on its way. */
export interface Sheet {
  add(cells: readonly Cell[]): void
  /** The number that Excel gives the next row; the header is row 1. */
  next(): number
  close(): void
}

/** In characters. */
const WIDTHS: Readonly<Partial<Record<ColumnType, number>>> = { string: 40, id: 24, boolean: 9, integer: 9 }

/** Begins a sheet of a workbook; several may be open at once. */
export function openSheet(zip: ZipFile, number: number, columns: readonly Head[]): Sheet {
  const entry = zip.open(`xl/worksheets/sheet${number}.xml`)
  const widths = columns.map(({ name, type }) => Math.max(WIDTHS[type] ?? 14, name.length + 3))
  entry.write(
    sheetHead(
      columns.map(({ name }) => name),
      widths,
    ),
  )
  let rows = 0
  return {
    add(cells) {
      rows += 1
      entry.write(rowText(rows + 1, cells))
    },
    next: () => rows + 2,
    close() {
      entry.write(sheetFoot(columns.length, rows))
      entry.close()
    },
  }
}
