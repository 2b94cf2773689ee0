import { fileURLToPath } from 'node:url'
import { entryOf, type Entry } from '@demarche/schema'
import { expect, test } from 'vitest'
import { canonicalUrl, tidyUrl } from './facts/canonical-url.ts'
import { makeFingerprint } from './evidence/fingerprint.ts'
import { shareFound } from './evidence/share-found.ts'
import { load } from './reading/load.ts'
import { recordsLike } from './records-like.ts'
import { validate } from './validate.ts'

const { dataset } = validate(load(fileURLToPath(new URL('../../../data', import.meta.url))), { rules: [] })

/** What is like a record of the data under another id, with some fields changed. */
function likeOf(kind: Entry['kind'], id: string, change: object): string[] {
  const { record } = entryOf(kind, id, dataset)!
  const entry = { kind, record: { ...record, id: 'another', ...change } } as Entry
  return recordsLike(entry, dataset).map(({ entry: like, sure }) => `${like.record.id}${sure ? '' : '?'}`)
}

test('what repeats a record is found, and what merely resembles it is not', () => {
  const source = 'regtrends-2020-02-25-pantsir-c1'
  expect(likeOf('source', source, {})).toEqual([source])
  expect(likeOf('source', source, { url: 'https://regtrends.com/en/other' })).toEqual([])
  expect(likeOf('deal', '2019-rus-srb-pantsir-s', { related: [] })).toContain('2019-rus-srb-pantsir-s')
  expect(likeOf('deal', '2019-rus-srb-pantsir-s', { parties: [] })).toEqual([])
  const statement = '2019-11-05-vucic-free-country'
  expect(likeOf('statement', statement, { links: [] })).toContain(statement)
  const mute = { links: [], targets: [], renditions: [], evidence: [] }
  expect(likeOf('statement', statement, mute)).toContain(`${statement}?`)
  expect(likeOf('statement', statement, { ...mute, date: { edtf: '2016-01-01' } })).toEqual([])
  expect(likeOf('statement', statement, { ...mute, speakers: [] })).toEqual([])
  expect(likeOf('actor', 'NOR', { names: [{ text: 'NORVEGE', language: 'fr', form: 'short' }] })).toEqual(['NOR'])
  expect(likeOf('weapon', 's-400', { designation: 'S 400', names: [] })).toEqual(['s-400'])
})

test.each([
  ['https://a.org/x?utm_source=b&id=7', 'https://a.org/x?id=7'],
  ['https://www.a.org/x/#comments', 'https://www.a.org/x/'],
  ['https://a.org/#/x', 'https://a.org/#/x'],
  ['https://web.archive.org/web/20200301000000/https://a.org/x', 'https://a.org/x'],
  ['https://web.archive.org/web/20200301000000id_/http://a.org/x', 'http://a.org/x'],
  ['HTTPS://A.org/X', 'https://a.org/X'],
  ['https://a.org/x?b=2&a=1', 'https://a.org/x?b=2&a=1'],
  ['ftp://a.org/x', undefined],
  ['a.org/x', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('%s is recorded as %s', (given, expected) => {
  expect(tidyUrl(given)).toBe(expected)
  if (expected !== undefined) expect(tidyUrl(expected)).toBe(expected)
  if (expected !== undefined && !given.includes('archive.org')) expect(canonicalUrl(given)).toBe(canonicalUrl(expected))
})

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ')

test('the share of a text that is found: all of it among other words, a part, none', () => {
  const fingerprint = makeFingerprint(words(0, 400))
  expect(shareFound(fingerprint, `${words(900, 1900)} ${words(0, 400)} ${words(2000, 3000)}`)).toBeGreaterThan(0.97)
  expect(shareFound(fingerprint, words(0, 200))).toBeCloseTo(0.5, 1)
  expect(shareFound(fingerprint, words(1000, 6000))).toBeLessThan(0.05)
  expect(shareFound({ ...fingerprint, filter: `${'////'.repeat(160)}` }, words(0, 400))).toBeUndefined()
})
