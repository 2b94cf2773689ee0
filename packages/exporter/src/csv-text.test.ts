import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from '../fixtures/arbitrary.ts'
import { csvText } from './csv-text.ts'
import type { Column, Row } from './table.ts'

const columns: readonly Column[] = ['a', 'b', 'c'].map((name) => ({ name, type: 'string', description: name }))

const textOf = (rows: readonly Row[]): string => Buffer.concat([...csvText(columns, rows)]).toString('utf8')

test('what is written is read back, whatever the texts', () => {
  const cell = fc.oneof(hostileText, fc.constant(''))
  fc.assert(
    fc.property(fc.array(fc.record({ a: hostileText, b: cell, c: cell }), { maxLength: 5 }), (rows) => {
      const text = textOf(rows)
      expect(parse(text, { columns: true, record_delimiter: '\n' })).toEqual(rows)
      expect(text.startsWith('a,b,c\n') && text.endsWith('\n')).toBe(true)
    }),
  )
})

test('batches join without seam; booleans are words, an absent cell is empty, a zero is not', () => {
  const rows = Array.from({ length: 20_003 }, (_, a) => ({ a, b: a % 2 === 0, c: undefined }))
  const text = textOf(rows)
  expect(text).toBe(['a,b,c', ...rows.map(({ a, b }) => `${a},${b},`), ''].join('\n'))
})
