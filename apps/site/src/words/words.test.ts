import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'
import { dateWords } from './date-words.ts'
import { directionOf, languageName } from './language-words.ts'
import { moneyScope, moneyWords } from './money-words.ts'

test.each([
  ['2019-10-24', '24 October 2019'],
  ['2019-10', 'October 2019'],
  ['2019', '2019'],
  ['../2019-10-17', 'by 17 October 2019'],
  ['2019-11-06/..', 'from 6 November 2019 on'],
  ['2019-11/2020', 'November 2019 to 2020'],
  ['2019/', 'from 2019, until when is unknown'],
  ['[2019-10-24,2019-10-25]', '24 October 2019 or 25 October 2019'],
  ['2016~', 'about 2016'],
  ['2016-05?', 'May 2016 (uncertain)'],
  ['2016%', 'about 2016 (uncertain)'],
  ['2019-21', 'spring 2019'],
  ['201X', 'the 2010s'],
  ['2019-XX-XX', '2019'],
  ['20XX', '20XX'],
])('the date %s reads as %s', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words)
})

test.each([
  [{ count: 6, unit: 'launcher' }, '6 launchers'],
  [{ count: 1, unit: 'battery' }, '1 battery'],
  [{ count: 2, unit: 'battery', qualifier: 'about' }, 'about 2 batteries'],
  [{ count: 1200, unit: 'aircraft' }, '1,200 aircraft'],
  [{ min: 4, max: 6, unit: 'vehicle' }, '4 to 6 vehicles'],
  [{ min: 4, unit: 'vehicle', qualifier: 'at-least' }, 'at least 4 vehicles'],
  [{ count: 5, min: 4, max: 6, unit: 'vehicle' }, '5 (4 to 6) vehicles'],
  [{ count: 1, unit: 'unspecified-system' }, '1 system (of what size is not told)'],
  [{ unit: 'vehicle', qualifier: 'unspecified-plural' }, 'several vehicles (no number given)'],
  [{ unit: 'vehicle' }, 'vehicles (no number given)'],
])('the quantity %o reads as %s', (quantity, words) => {
  expect(countWords(quantity)).toBe(words)
})

test.each([
  [{ amount: '5430000000', currency: 'USD' }, 'US$ 5.43 billion'],
  [{ amount: '12345678', currency: 'EUR' }, '€ 12.345678 million'],
  [{ min: '1000', max: '2500', currency: 'RUB' }, 'RUB at least 1 thousand, at most 2.5 thousand'],
  [{ amount: '1234567890123456789', currency: 'SUR' }, 'SUR 1234567890123456789'],
  [{ currency: 'USD' }, 'no amount given'],
])('the amount %o reads as %s', (money, words) => {
  expect(moneyWords(money)).toBe(words)
})

test('an amount says what it is of', () => {
  expect(moneyScope({ figure: 'contract', scope: 'whole-deal', date: '2016' })).toBe(
    'contract value, whole deal, of 2016',
  )
})

test.each([
  ['sr-Latn', 'Serbian (Latin)', 'ltr'],
  ['ar', 'Arabic', 'rtl'],
  ['fa', 'Persian', 'rtl'],
  ['az-Arab', 'Azerbaijani (Arabic)', 'rtl'],
  ['ur-Latn', 'Urdu (Latin)', 'ltr'],
  ['und', 'language unknown', 'ltr'],
])('the language %s is %s, written %s', (tag, name, direction) => {
  expect([languageName(tag), directionOf(tag)]).toEqual([name, direction])
})
