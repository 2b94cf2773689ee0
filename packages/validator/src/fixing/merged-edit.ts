import type { Edit } from '../diagnostic.ts'

/** Several edits of a text as one, for whoever takes each edit for a choice of its own. */
export function mergedEdit(edits: readonly Edit[], text: string): Edit | undefined {
  const sorted = edits.toSorted((a, b) => a.range.start.offset - b.range.start.offset)
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return undefined
  const pieces = sorted.map((edit, index) => {
    const before = sorted[index - 1]
    return (before ? text.slice(before.range.end.offset, edit.range.start.offset) : '') + edit.text
  })
  return { range: { start: first.range.start, end: last.range.end }, text: pieces.join('') }
}
