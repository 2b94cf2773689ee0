import { isScalar, visit } from 'yaml'
import { endsSomeLineInSpace } from '../reading/ends-some-line-in-space.ts'
import { writtenNodes } from '../reading/written-nodes.ts'

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

/** The lines of each `|` and `>` text, without the line that the sign is on. */
function blockTexts(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  visit(writtenNodes(text), (_, node) => {
    if (!isScalar(node) || !node.range || !node.type?.startsWith('BLOCK')) return
    const [start, , end] = node.range
    found.push({ start: text.indexOf('\n', start), end })
  })
  return found
}
