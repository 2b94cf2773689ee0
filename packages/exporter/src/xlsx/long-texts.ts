import type { Cell, Column } from '../table.ts'
import { MOST_TEXT } from './sheet.ts'

/** A cell of the workbook. */
interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: string
}

const COLUMNS: readonly Pick<Column, 'name' | 'type'>[] = [
  { name: 'sheet', type: 'id' },
  { name: 'row_number', type: 'integer' },
  { name: 'column_name', type: 'id' },
  { name: 'part', type: 'integer' },
  { name: 'text', type: 'string' },
]

/**
 * Keeps what does not fit into a cell: the cell gets the beginning of the text, the rest goes on in rows of its own, so
 * that both together are the whole text.
 */
export function longTexts() {
  const kept: (readonly Cell[])[] = []
  return {
    columns: COLUMNS,
    rows: (): Iterable<readonly Cell[]> => kept,
    cut(cell: Cell, { sheet, row, column }: Place): Cell {
      const text = typeof cell === 'boolean' ? String(cell) : cell
      if (typeof text !== 'string' || text.length <= MOST_TEXT) return text
      const [first, ...rest] = parts(text)
      for (const [index, part] of rest.entries()) kept.push([sheet, row, column, index + 2, part])
      return first
    },
  }
}

/** Cuts a text so that every part fits into a cell, and no character in two. */
function* parts(text: string): Generator<string> {
  let from = 0
  while (from < text.length) {
    const end = from + MOST_TEXT
    const isWithin = (text.codePointAt(end - 1) ?? 0) > 0xffff
    const to = isWithin ? end - 1 : end
    yield text.slice(from, to)
    from = to
  }
}
