import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'
import { bloomFilter, passes } from './bloom-filter.ts'
import type { Excerpt } from './excerpt-runs.ts'
import { filterFault } from './filter-fault.ts'
import { findExcerpt } from './find-excerpt.ts'
import { fingerprintWords } from './fingerprint-words.ts'
import { makeFingerprint } from './fingerprint.ts'
import { missingWords } from './missing-words.ts'
import { shortRun } from './short-run.ts'
import { unfoldedRange } from '../fixing/unfolded-range.ts'

interface Vectors {
  readonly texts: readonly Readonly<Record<'name' | 'text' | 'normalised' | 'sha256' | 'filter', string>>[]
  readonly excerpts: readonly {
    readonly text: string
    readonly excerpt: Excerpt
    readonly missing: string | null
    readonly word: string | null
    readonly short: string | null
  }[]
}

const file = new URL('../../fixtures/_vectors/fingerprint.json', import.meta.url)
const { texts, excerpts } = JSON.parse(readFileSync(file, 'utf8')) as Vectors

const wordsOf = (text: string): string[] => fingerprintWords(text).map((word) => word.text)

describe('the published test vectors', () => {
  test.each(texts)('the text “$name”', (vector) => {
    const { algorithm: _, ...made } = makeFingerprint(vector.text)
    expect(vector).toMatchObject({ ...made, normalised: wordsOf(vector.text).join(' ') })
  })

  test.each(excerpts)('the excerpt $excerpt', ({ text, excerpt, missing, word, short }) => {
    const fingerprint = makeFingerprint(texts.find(({ name }) => name === text)!.text)
    const found = missingWords(fingerprint, excerpt)
    expect({ missing: found?.words ?? null, word: found?.word ?? null }).toEqual({ missing, word })
    expect(shortRun(excerpt) ?? null).toBe(short)
  })
})

const separators = fc.constantFrom(' ', ' ', ' ', '\n\n', ', ', '. “', '” ', ' – ', '-', '’', '\u00AD', ' %', '\u00A0')
const anyText = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), separators), { minLength: 4 })
  .map((pieces) => pieces.flat().join(''))
  .filter((text) => wordsOf(text).length >= 4)

/** A text and the piece of it between two of its words; no piece that cuts a character such as ½ or ㏞ in words. */
const quotation = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const words = fingerprintWords(text)
    const [first, last] = [a % words.length, b % words.length].toSorted((x, y) => x - y) as [number, number]
    const { start, end } = unfoldedRange(text, { start: words[first]!.start, end: words[last]!.end })
    return { text, exact: text.slice(start, end), words: words.slice(first, last + 1).map((word) => word.text) }
  })
  .filter(({ exact, words }) => wordsOf(exact).join(' ') === words.join(' '))

/** What another house or another hand makes of the same words. */
const retyped = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll('–', '—'),
  (text) => text.replaceAll(/\s+/g, '\n'),
  (text) => text.toLowerCase(),
)

test('a true quotation always passes, however its quotation marks, dashes, spaces and accents are typed', () => {
  fc.assert(
    fc.property(quotation, retyped, ({ text, exact }, retype) => {
      expect(missingWords(makeFingerprint(text), { exact: retype(exact) })).toBeUndefined()
      expect(findExcerpt(text, { exact: retype(exact) })?.found).not.toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('the place that is found holds the words of the excerpt', () => {
  fc.assert(
    fc.property(quotation, ({ text, exact, words }) => {
      const found = findExcerpt(text, { exact })
      const place = found?.found ? text.slice(found.start, found.end) : ''
      expect(` ${wordsOf(place).join(' ')} `).toContain(` ${words.join(' ')} `)
    }),
    { numRuns: 500 },
  )
})

/** Words as unevenly frequent as those of a newspaper. */
const word = fc.integer({ min: 0, max: 9999 }).map((x) => `w${Math.floor(2000 ** (x / 10_000))}`)

test('one changed word in twelve or more is caught in 99 of 100 cases', () => {
  const cases = fc.tuple(
    fc.array(word, { minLength: 390, maxLength: 390 }),
    fc.nat(),
    fc.integer({ min: 12, max: 40 }),
    fc.nat(),
    word,
  )
  const changed = fc
    .sample(fc.noBias(cases), { numRuns: 1000, seed: 1 })
    .map(([article, start, length, place, other]) => {
      const from = start % (article.length - length)
      const at = from + (place % length)
      const exact = article
        .with(at, other)
        .slice(from, from + length)
        .join(' ')
      return { article, exact, differs: article[at] !== other }
    })
  const real = changed.filter(({ differs }) => differs)
  const caught = real.filter(({ article, exact }) => missingWords(makeFingerprint(article.join(' ')), { exact }))
  expect(caught.length / real.length).toBeGreaterThanOrEqual(0.99)
})

test.each([10, 100, 387, 5000])('of strangers to a filter of %i entries one in a hundred passes', (size) => {
  const rounds = Math.ceil(400 / size)
  const passed = Array.from({ length: rounds }, (_, round) => {
    const filter = bloomFilter(Array.from({ length: size }, (_, index) => `in ${round} ${index}`))
    return Array.from({ length: 2000 }, (_, index) => passes(filter, `out ${index}`)).filter(Boolean).length
  })
  expect(passed.reduce((sum, count) => sum + count, 0) / (2000 * rounds)).toBeLessThan(0.015)
})

test('a fingerprint of 390 words takes some 460 bytes', () => {
  const { filter } = makeFingerprint(Array.from({ length: 390 }, (_, index) => `w${index}`).join(' '))
  expect(fromBase64(filter).length).toBe(465)
})

test('a filter that no text can have is found out', () => {
  const made = makeFingerprint(texts.at(-1)!.text)
  const bytes = fromBase64(made.filter)
  expect(filterFault(made)).toBeUndefined()
  expect(filterFault({ ...made, words: made.words + 1 })).toContain('bytes long')
  expect(filterFault({ ...made, filter: made.filter.slice(0, -1) })).toContain('bytes long')
  expect(filterFault({ ...made, filter: 'A' })).toContain('bytes long')
  expect(filterFault({ ...made, filter: toBase64(bytes.fill(255)) })).toContain('bits')
})

test('any text has a fingerprint without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => filterFault(makeFingerprint(text)) === undefined))
})

test('an excerpt is looked for in the full text', () => {
  const text = '“We have bought six of them.” Ms Alfa told re\u00ADporters. We have bought ten.'
  const at = (exact: string) => findExcerpt(text, { exact })
  expect(at('bought six of them')).toEqual({ found: true, start: 9, end: 27 })
  expect(at('told reporters')).toEqual({ found: true, start: 38, end: 53 })
  expect(findExcerpt(text, { prefix: 'Alfa told reporters.', exact: 'We have' })).toEqual({
    found: true,
    start: 55,
    end: 62,
  })
  expect(at('We have […] told')).toEqual({ found: true, start: 1, end: 42 })
  expect(at('We have bought ten of them')).toEqual({ found: false, word: 'of' })
  expect(at('have bought six of those')).toEqual({ found: false, word: 'those', instead: 'them', offset: 23 })
  expect(at('Betaland')).toEqual({ found: false, word: 'betaland' })
  expect(at('told […] six')).toEqual({ found: false, word: 'six' })
  expect(at('…')).toBeUndefined()
})

test('the fingerprints in fixtures are those of the texts in _articles', () => {
  const fixtures = new URL('../../fixtures/', import.meta.url)
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const textOf = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')
  const known = files.filter((path) => /^_articles\/.*\.txt$/.test(path)).map((path) => makeFingerprint(textOf(path)))
  const used = files
    .filter((path) => /\/sources\/.*\.yaml$/.test(path) && !path.startsWith('fingerprint-malformed/invalid'))
    .flatMap((path) => /sha256: "(\w+)"[^]*?filter: "(.*?)"/.exec(textOf(path))?.slice(1).join(' ') ?? [])
  expect(used.length).toBeGreaterThan(0)
  expect(known.map(({ sha256, filter }) => `${sha256} ${filter}`)).toEqual(expect.arrayContaining(used))
})
