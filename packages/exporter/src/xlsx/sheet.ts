import type { Cell } from '../table.ts'
import { xmlText } from './xml-text.ts'

/** How many rows a sheet of Excel holds, its header not counted. */
export const MOST_ROWS = 1_048_575

/** How many UTF-16 code units Excel keeps of a cell. */
export const MOST_TEXT = 32_767

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The beginning of a sheet: a header that stays in view. `widths` in characters, one a column. */
export const sheetHead = (names: readonly string[], widths: readonly number[]): string => {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowText(1, names, HEADER)}`
}

/** The end of a sheet of so many rows, the header not counted. */
export const sheetFoot = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${rows + 1}"/></worksheet>\n`

/** Numbers of cell styles, as the workbook declares them; a cell that names none is text. */
const NUMBER = 1
const HEADER = 2

/** One row. Numbers are numbers; everything else is text in the cell itself, which Excel never evaluates. */
export function rowText(row: number, cells: readonly Cell[], style?: number): string {
  const styled = style === undefined ? '' : ` s="${style}"`
  let text = `<row r="${row}">`
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]
    if (cell === undefined) continue
    text += `<c r="${columnLetters(index)}${row}"`
    if (typeof cell === 'number') text += ` s="${NUMBER}"><v>${cell}</v></c>`
    else text += `${styled} t="inlineStr"><is>${textElement(String(cell))}</is></c>`
  }
  return `${text}</row>`
}

/** White space at the ends, and line breaks, are only safe where they are asked for. */
const textElement = (text: string): string =>
  /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`

/** The name of a column by its place from 0: A to Z, AA and on. */
export const columnLetters = (index: number): string => (LETTERS[index] ??= lettersOf(index))

const LETTERS: string[] = []

function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter
}
