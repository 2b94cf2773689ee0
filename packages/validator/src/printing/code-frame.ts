import stringWidth from 'fast-string-width'
import type { Range } from '../diagnostic.ts'
import { printable } from './printable.ts'

/** Columns of a terminal that the line may take, and how many of them stand before the place. */
const WIDTH = 100
const BEFORE = 40

/** The guilty line with marks below it, cut to a width around the place. Wide characters take two marks. */
export function codeFrame(text: string, { start, end }: Range, mark: (marks: string) => string): readonly string[] {
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n/)[start.line - 1]
  if (line === undefined || line.trim() === '') return []
  const characters = Array.from(line)
  const first = start.column - 1
  const last = end.line === start.line ? end.column - 1 : characters.length
  const from = first - fitting(characters.slice(0, first).toReversed(), BEFORE)
  const to = from + fitting(characters.slice(from), WIDTH)
  const shown = `${from > 0 ? '…' : ''}${shape(characters.slice(from, to))}${to < characters.length ? '…' : ''}`
  const indent = widthOf(characters.slice(from, first)) + (from > 0 ? 1 : 0)
  const length = Math.max(1, widthOf(characters.slice(first, Math.min(last, to))))
  const blank = ' '.repeat(String(start.line).length)
  return [`${blank} │`, `${start.line} │ ${shown}`, `${blank} │ ${' '.repeat(indent)}${mark('^'.repeat(length))}`]
}

/** How many of the characters fit into a width. */
function fitting(characters: readonly string[], width: number): number {
  let left = width
  for (const [index, character] of characters.entries()) {
    left -= widthOf([character])
    // Marks without a width of their own would otherwise pile up without end.
    if (left < 0 || index > 3 * width) return index
  }
  return characters.length
}

const shape = (characters: readonly string[]): string => printable(characters.join('').replaceAll('\t', '    '))

const widthOf = (characters: readonly string[]): number => stringWidth(shape(characters))
