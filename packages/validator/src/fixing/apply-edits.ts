import type { Edit } from '../diagnostic.ts'

/** A text with edits made that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0
  let written = ''
  for (const { range, text: instead } of edits.toSorted((a, b) => a.range.start.offset - b.range.start.offset)) {
    written += text.slice(at, range.start.offset) + instead
    at = range.end.offset
  }
  return written + text.slice(at)
}
