import edtf, { parse } from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateBounds, isBefore } from './edtf.ts'

test.each([
  ['2019-11-05', '2019-11-05', '2019-11-05', 'day'],
  ['2020-02', '2020-02-01', '2020-02-29', 'month'],
  ['2019', '2019-01-01', '2019-12-31', 'year'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2019-XX', '2019-01-01', '2019-12-31', 'year'],
  ['2019-10/2019-12', '2019-10-01', '2019-12-31', 'interval'],
  ['2019-10/..', '2019-10-01', undefined, 'interval'],
  ['/2019-10', undefined, '2019-10-31', 'interval'],
  ['[2019-10-24,2019-10-25]', '2019-10-24', '2019-10-25', 'set'],
] as const)('%s lies between %s and %s', (text, min, max, precision) => {
  expect(dateBounds(text)).toMatchObject({ precision, ...(min ? { min } : {}), ...(max ? { max } : {}) })
  expect(dateBounds(text)?.min).toBe(min)
  expect(dateBounds(text)?.max).toBe(max)
})

test.each([
  '2019-21',
  '2019-02-30',
  '2019-02-29',
  '1900-02-29~',
  '2019-13',
  '../..',
  '2020/2019',
  '[2019-10-24]',
  '2019-11-05T10:00',
  'yesterday',
  '19-11-05',
  '',
])('%s is no date here', (text) => expect(dateBounds(text)).toBeUndefined())

test('qualifiers are kept', () => {
  expect(dateBounds('2019-11?')).toMatchObject({ uncertain: true, approximate: false })
  expect(dateBounds('2019-11~')).toMatchObject({ uncertain: false, approximate: true })
  expect(dateBounds('2019-11%')).toMatchObject({ uncertain: true, approximate: true })
})

test('every calendar day is its own bounds, and days order as dates do', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, second] = [a, b].map((date) => date.toISOString().slice(0, 10))
      const before = dateBounds(first ?? '')
      const after = dateBounds(second ?? '')
      expect(before).toMatchObject({ min: first, max: first })
      expect(before && after && isBefore(before, after)).toBe((first ?? '') < (second ?? ''))
    }),
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789X-/[],.?~% T') }), (text) => {
      dateBounds(text)
    }),
  )
})

const two = (number: number): string => String(number).padStart(2, '0')
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, number) => number)
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

function byLibrary(text: string): unknown {
  try {
    const { min, max } = edtf(parse(text, { level: 1, types: ['Date'] }))
    return { min: isoDay(min), max: isoDay(max) }
  } catch {
    return undefined
  }
}

function bounds(text: string): unknown {
  const read = dateBounds(text)
  return read && { min: read.min, max: read.max }
}

test.each(['1900', '1999', '2000', '2019', '2020'])('the plain dates of %s read as in edtf.js', (year) => {
  const months = upTo(14).map((month) => `${year}-${two(month)}`)
  const days = months.flatMap((month) => upTo(32).map((day) => `${month}-${two(day)}`))
  // edtf.js takes 29 February of a common year for 1 March.
  const texts = [year, ...months, ...days].filter((text) => !text.endsWith('-02-29'))
  expect(texts.map((text) => [text, bounds(text)])).toEqual(texts.map((text) => [text, byLibrary(text)]))
})
