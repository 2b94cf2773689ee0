import { isScalar, parseDocument, type Scalar } from 'yaml'
import type { Part, Path } from '../diagnostic.ts'
import { keyAt, writtenAt, type Draft } from './draft.ts'
import type { TextEdit } from './fixer.ts'

/** Writes another text in place of a value or key, quoted as before where that is enough. Blocks of text are left alone. */
export function* replaceScalar(draft: Draft, path: Path, text: string, part: Part = 'value'): Generator<TextEdit> {
  const node = part === 'key' ? keyAt(draft, path) : writtenAt(draft, path)
  if (!isScalar(node) || !node.range) return
  const [start, end] = node.range
  const written = quoted(node, text)
  if (written !== undefined) yield { start, end, text: written }
}

function quoted({ type }: Scalar, text: string): string | undefined {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return undefined
  if (type === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`
  return type === 'PLAIN' && needsNoQuotes(text) ? text : JSON.stringify(text)
}

/** Whether a text reads back as itself without quotes, wherever it stands. */
function needsNoQuotes(text: string): boolean {
  if (/[,[\]{}\n]/.test(text)) return false
  const { contents, errors } = parseDocument(text, { schema: 'core', logLevel: 'silent' })
  return errors.length === 0 && isScalar(contents) && contents.value === text
}
