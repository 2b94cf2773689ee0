import { isDeepStrictEqual } from 'node:util'
import type { Kind } from '@demarche/schema/model'
import { fieldText, isPlainObject, read, recordText, type SourceFile } from '@demarche/validator'
import { isMap, isScalar, parseDocument } from 'yaml'

type Fields = Readonly<Record<string, unknown>>

/**
 * The text of a record file with some fields written anew or added, every other line as it was: comments and the style of
 * the coder stay. A file whose fields do not each begin a line is written anew as a whole.
 */
export function withFields(kind: Kind, { path, bytes }: SourceFile, wanted: Fields): string {
  const text = new TextDecoder().decode(bytes)
  const format = path.endsWith('.json') ? 'json' : 'yaml'
  const spliced = format === 'yaml' ? splice(text, wanted) : undefined
  return spliced !== undefined && readsAs(spliced, wanted) ? spliced : recordText(kind, wanted, format)
}

function readsAs(text: string, wanted: Fields): boolean {
  const reading = read({ path: 'deals/a.yaml', bytes: new TextEncoder().encode(text) })
  return 'value' in reading && isDeepStrictEqual(reading.value, wanted)
}

interface Piece {
  readonly key: string
  /** The lines of the field, then the blank lines and comments behind it. */
  readonly lines: readonly string[]
  readonly behind: readonly string[]
}

function splice(text: string, wanted: Fields): string | undefined {
  const found = pieces(text)
  if (!found) return undefined
  const reading = read({ path: 'deals/a.yaml', bytes: new TextEncoder().encode(text) })
  const before = 'value' in reading && isPlainObject(reading.value) ? reading.value : {}
  const written = Object.entries(wanted).flatMap(([key, value]) => {
    const piece = found.list.find((one) => one.key === key)
    const lines = piece && isDeepStrictEqual(before[key], value) ? piece.lines : fieldText(key, value).split('\n')
    return [...lines, ...(piece?.behind ?? [])]
  })
  return [...found.head, ...written].join('\n').replace(/\n*$/, '\n')
}

/** The fields of a record as they are written, where each begins a line. */
function pieces(text: string): { readonly head: readonly string[]; readonly list: readonly Piece[] } | undefined {
  const { contents } = parseDocument(text, { schema: 'core', logLevel: 'silent' })
  if (!isMap(contents) || contents.flow === true) return undefined
  const lines = text.split('\n')
  const starts = contents.items.map(({ key }) => ({
    key: isScalar(key) ? String(key.value) : '',
    line: isScalar(key) && key.range ? text.slice(0, key.range[0]).split('\n').length - 1 : 0,
  }))
  const list = starts.map(({ key, line }, index) => {
    const all = lines.slice(line, starts[index + 1]?.line ?? lines.length)
    const last = all.findLastIndex((one) => one.trim() !== '' && !one.startsWith('#'))
    return { key, lines: all.slice(0, last + 1), behind: all.slice(last + 1) }
  })
  return { head: lines.slice(0, starts[0]?.line), list }
}
