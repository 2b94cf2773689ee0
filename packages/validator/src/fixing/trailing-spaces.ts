import { isScalar, visit } from 'yaml'
import { parsed } from './draft.ts'

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** White space before a line break or the end. After a backslash it belongs to the text. */
const TRAILING = /(?<![ \t\\])[ \t]+(?=\r?\n|$)/g

/** The white space at the ends of lines that says nothing: all of it but that of block texts, which belongs to them. */
export function trailingSpaces(text: string): readonly Stretch[] {
  if (!endsSomeLineInSpace(text)) return []
  const found = Array.from(text.matchAll(TRAILING), ({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
  }))
  if (found.length === 0) return found
  const blocks = blockTexts(text)
  return found.filter(({ start }) => !blocks.some((block) => start >= block.start && start < block.end))
}

/** A look at the end of every line, before the pattern tries every space. */
export function endsSomeLineInSpace(text: string): boolean {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (isSpace(text.charCodeAt(text.charCodeAt(at - 1) === RETURN ? at - 2 : at - 1))) return true
  }
  return isSpace(text.charCodeAt(text.length - 1))
}

const RETURN = 13
const isSpace = (code: number): boolean => code === 32 || code === 9

/** The lines of each `|` and `>` text, without the line that the sign is on. */
function blockTexts(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  visit(parsed(text), (_, node) => {
    if (!isScalar(node) || !node.range || !node.type?.startsWith('BLOCK')) return
    const [start, , end] = node.range
    found.push({ start: text.indexOf('\n', start), end })
  })
  return found
}
