import { expect, test } from 'vitest'
import { utf16Column, utf8Column } from './columns.ts'
import { textLookup } from './reporter.ts'
import { validate } from '../validate.ts'

const encoder = new TextEncoder()

// Each line names an unknown field behind wide, long and combined characters; the field is what must be cut out again.
const LINES = [
  'id: buggy-1',
  '"Вооружение 😀": { 中文: 1 }',
  '? "👩‍🚀 é" # 中文😀',
  ': 1',
  '{ "Договор 🚀 中": x, 知らない: y }',
]

test.each([
  ['LF', '\n', ''],
  ['CRLF', '\r\n', ''],
  ['LF after a byte order mark', '\n', '\uFEFF'],
  ['CRLF after a byte order mark', '\r\n', '\uFEFF'],
])('columns lead back to what is marked, in each unit: %s', (_, end, mark) => {
  for (const lines of [LINES.slice(0, 4), LINES.slice(4)]) {
    const bytes = encoder.encode(mark + lines.join(end) + end)
    const files = [{ path: 'weapons/buggy-1.yaml', bytes }]
    const text = textLookup(files)('weapons/buggy-1.yaml')
    const unknown = validate({ files }).diagnostics.filter(({ code }) => code === 'S302')
    expect(unknown.length).toBe(2)
    for (const { range, message } of unknown) {
      const { start, end: stop } = range
      const line = lines[start.line - 1]!
      const raw = (start.line === 1 ? encoder.encode(mark + line) : encoder.encode(line)) as Uint8Array
      const cut = {
        codePoints: Array.from(line)
          .slice(start.column - 1, stop.column - 1)
          .join(''),
        utf16: line.slice(utf16Column(text, start) - 1, utf16Column(text, stop) - 1),
        utf8: new TextDecoder().decode(raw.slice(utf8Column(text, start) - 1, utf8Column(text, stop) - 1)),
        offset: text.replace(mark, '').slice(start.offset, stop.offset),
      }
      const [, field] = /^`(.*)` is not/.exec(message)!
      expect(Object.values(cut).map((found) => found.replaceAll('"', ''))).toEqual([field, field, field, field])
    }
  }
})
