import { expect, test } from 'vitest'
import { addressOf } from './address.ts'
import { freeId, idOf, topicOf } from './id-words.ts'

test.each([
  ['https://a.org/2019/11/06/serbia-buys-arms', '2019-11-06', 'serbia buys arms'],
  ['https://a.org/news/2019/nov/06/serbia-buys-arms', '2019-11-06', 'serbia buys arms'],
  ['https://a.org/serbia-buys-arms-2019-11-06', '2019-11-06', 'serbia buys arms 2019 11 06'],
  ['https://a.org/20191106/serbia_buys_arms-1078230123.html', '2019-11-06', 'serbia buys arms'],
  ['https://a.org/2019/11/serbia-buys', '2019-11', 'serbia buys'],
  ['https://a.org/2019/serbia-buys', '2019', 'serbia buys'],
  ['https://a.org/2019/13/45/serbia-buys', '2019', 'serbia buys'],
  ['https://a.org/2019/02/30/serbia-buys', '2019-02', 'serbia buys'],
  ['https://a.org/story/1078230123', undefined, ''],
  [
    'https://a.org/%D1%81%D1%80%D0%B1%D0%B8%D1%98%D0%B0-%D0%BA%D1%83%D0%BF%D1%83%D1%98%D0%B5',
    undefined,
    'србија купује',
  ],
  ['https://a.org/100%-sure-thing', undefined, '100% sure thing'],
])('%s: the date %s and the words “%s”', (url, date, words) => {
  expect(addressOf(url)).toMatchObject({ date, words, host: 'a.org' })
})

test('hosts and languages', () => {
  expect(addressOf('https://www.a.org/en/x').language).toBe('en')
  expect(addressOf('https://de.a.org/x')).toMatchObject({ host: 'de.a.org', language: 'de' })
  expect(addressOf('https://m.a.org/us/x')).toMatchObject({ host: 'a.org', language: undefined })
})

test('ids: transliterated, cut at a word, never taken', () => {
  expect(idOf('Јована Ђорђевић')).toBe('jovana-djordjevic')
  expect(idOf('Vučić’s “free country”')).toBe('vucics-free-country')
  expect(idOf('Пётр Чайковский')).toMatch(/^[a-z-]+$/)
  expect(idOf('a'.repeat(40) + ' ' + 'b'.repeat(40))).toBe('a'.repeat(40))
  expect(topicOf('The sale of the S-400 to Serbia and others')).toBe('sale-s-400-serbia')
  expect(freeId('a', (id) => ['a', 'a-2'].includes(id))).toBe('a-3')
})
