import type { Position } from '../diagnostic.ts'

const BOM = '\uFEFF'

/** Column of a position in UTF-16 code units, from 1. A byte order mark does not count. */
export const utf16Column = (text: string, { offset }: Position): number => before(text, offset).length + 1

/** Column of a position in bytes of UTF-8, from 1. A byte order mark counts: it is part of the first line. */
export const utf8Column = (text: string, { offset, line }: Position): number =>
  new TextEncoder().encode(before(text, offset)).length + (line === 1 && text.startsWith(BOM) ? 3 : 0) + 1

/** What stands before an offset in its line. Offsets do not count a byte order mark. */
function before(text: string, offset: number): string {
  const body = text.startsWith(BOM) ? text.slice(1) : text
  return body.slice(body.lastIndexOf('\n', offset - 1) + 1, offset)
}
