import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphaOf } from './alpha.ts'
import type { Metric, Value } from './difference.ts'

/** Rows of coders, `.` for no value, to units. */
const unitsOf = (...rows: string[]): (readonly Value[])[] => {
  const coders = rows.map((row) => row.split(' '))
  return coders[0]!.map((_, unit) =>
    coders
      .map((values) => values[unit]!)
      .filter((value) => value !== '.')
      .map((value) => (/\d/.test(value) ? Number(value) : value)),
  )
}

// The worked examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C-D.
const BINARY = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
const NOMINAL = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
const FOUR = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

test.each<[string, (readonly Value[])[], Metric, number]>([
  ['binary, two coders, no missing values', BINARY, 'nominal', 0.095],
  ['nominal, two coders, no missing values', NOMINAL, 'nominal', 0.692],
  ['nominal, four coders, missing values', FOUR, 'nominal', 0.743],
  ['ordinal', FOUR, 'ordinal', 0.815],
  ['interval', FOUR, 'interval', 0.849],
  ['ratio', FOUR, 'ratio', 0.797],
])('the published example: %s', (_, units, metric, expected) => {
  expect(alphaOf(units, metric).alpha).toBeCloseTo(expected, 3)
})

test('units that one coder alone filled do not count, and what cannot be told is not told', () => {
  expect(alphaOf(FOUR, 'nominal').units).toBe(11)
  expect(alphaOf([['a'], ['b']], 'nominal')).toEqual({ units: 0, alpha: undefined })
  expect(
    alphaOf(
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'nominal',
    ),
  ).toEqual({ units: 2, alpha: undefined })
})

const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const
const coded = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }), {
  minLength: 2,
  maxLength: 12,
})

test('alpha is 1 exactly where coders agree, never more, and the same whoever is named first', () => {
  fc.assert(
    fc.property(coded, fc.constantFrom(...metrics), (units, metric) => {
      const { alpha } = alphaOf(units, metric)
      const agreed = units.every((values) => values.every((value) => value === values[0]))
      if (alpha !== undefined) expect(alpha === 1).toBe(agreed)
      const turned = alphaOf(
        units.toReversed().map((values) => values.toReversed()),
        metric,
      ).alpha
      expect(turned === undefined).toBe(alpha === undefined)
      if (alpha !== undefined) expect(turned).toBeCloseTo(alpha, 9)
      if (alpha !== undefined) expect(alpha).toBeLessThanOrEqual(1)
    }),
  )
})

test('with two codes every metric gives the same, and sets of one code are nominal', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2)), { minLength: 3 }), (units) => {
      const [nominal, ordinal, interval] = metrics.map((metric) => alphaOf(units, metric).alpha)
      const sets = alphaOf(
        units.map((values) => values.map((value) => [String(value)])),
        'set',
      ).alpha
      expect([ordinal, interval, sets].map((value) => value?.toFixed(9))).toEqual(
        [nominal, nominal, nominal].map((value) => value?.toFixed(9)),
      )
    }),
  )
})
