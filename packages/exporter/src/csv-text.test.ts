import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from '../fixtures/arbitrary.ts'
import { csvText } from './csv-text.ts'
import type { Column } from './table.ts'

const columns: readonly Column[] = ['a', 'b', 'c'].map((name) => ({ name, type: 'string', description: name }))

test('what is written is read back, whatever the texts', () => {
  const cell = fc.oneof(hostileText, fc.constant(''))
  fc.assert(
    fc.property(fc.array(fc.record({ a: hostileText, b: cell, c: cell }), { maxLength: 5 }), (rows) => {
      const text = [...csvText(columns, rows)].join('')
      expect(parse(text, { columns: true, record_delimiter: '\n' })).toEqual(rows)
      expect(text.startsWith('a,b,c\n') && text.endsWith('\n')).toBe(true)
    }),
  )
})

test('it is what csv-stringify writes once it is told that a lone CR ends lines too, byte for byte', () => {
  const cell = fc.oneof(hostileText, fc.constant(''))
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { maxLength: 5 }), (rows) => {
      const theirs = stringify([...rows], { header: true, columns: ['a', 'b', 'c'], quoted_match: /[\r\n]/ })
      expect([...csvText(columns, rows)].join('')).toBe(theirs)
    }),
    { numRuns: 500 },
  )
})

test('batches join without seam; booleans are words, an absent cell is empty, a zero is not', () => {
  const rows = Array.from({ length: 1203 }, (_, a) => ({ a, b: a % 2 === 0, c: undefined }))
  const text = [...csvText(columns, rows)].join('')
  expect(text).toBe(['a,b,c', ...rows.map(({ a, b }) => `${a},${b},`), ''].join('\n'))
})
