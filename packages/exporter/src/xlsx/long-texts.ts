import type { Cell, Column, Table } from '../table.ts'
import { MOST_TEXT } from './sheet.ts'

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
    /** The cells of a row of a table, cut where they must be. */
    fitted(cells: readonly Cell[], { name, columns }: Table, row: number): readonly Cell[] {
      if (!cells.some(isTooLong)) return cells
      return cells.map((cell, index) => {
        if (typeof cell !== 'string' || !isTooLong(cell)) return cell
        const [first, ...rest] = parts(cell)
        for (const [part, text] of rest.entries()) kept.push([name, row, columns[index]?.name, part + 2, text])
        return first
      })
    },
  }
}

const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > MOST_TEXT

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
