import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACETS, type ExploreIndex } from '../explore/explore-index.ts'
import { queryTokens, tokensOf } from '../explore/tokens.ts'
import { narrow } from './narrow.ts'
import { KINDS, ranked } from './ranked.ts'
import { readState, VIEWS, writeState, type ViewState } from './view-state.ts'

const codes = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }).map((all) => all.toSorted())
const states: fc.Arbitrary<ViewState> = fc.record({
  query: fc.string(),
  view: fc.constantFrom(...VIEWS),
  chosen: fc.dictionary(fc.constantFrom(...FACETS), codes, { noNullPrototype: true }),
  side: fc.constantFrom('supplier', 'recipient'),
})

test('an address gives back the state that it was written from', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(writeState(state))).toEqual(state)
    }),
  )
})

/** Records with values in three facets, and choices among them. */
const RECORDS = 30
const facet = fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 3 }), { minLength: RECORDS, maxLength: RECORDS })
const choice = fc.uniqueArray(fc.constantFrom('v0', 'v1', 'v2', 'v3', 'unknown'), { maxLength: 2 })

test('facets narrow and count as going through all records for each value does', () => {
  fc.assert(
    fc.property(fc.tuple(facet, facet, facet), fc.tuple(choice, choice, choice), ([a, b, c], [forA, forB, forC]) => {
      const chosen = { kind: forA, act: forB, topic: forC }
      const index = indexOf({ kind: a, act: b, topic: c })
      const all = a.map((_, record) => record)
      const { records, counts } = narrow(index, all, chosen)
      expect(records).toEqual(all.filter((record) => index.facets.every((one) => meets(one, record, chosen))))
      index.facets.forEach((one, place) => {
        const others = index.facets.filter((other) => other !== one)
        const expected = one.values.map(
          (_, value) =>
            all.filter(
              (record) => one.of[record]?.includes(value) && others.every((other) => meets(other, record, chosen)),
            ).length,
        )
        expect(counts[place]).toEqual(expected)
      })
    }),
  )
})

type Facet = ExploreIndex['facets'][number]

function meets({ id, values, of }: Facet, record: number, chosen: ViewState['chosen']): boolean {
  const wanted = chosen[id] ?? []
  return wanted.length === 0 || (of[record] ?? []).some((value) => wanted.includes(values[value]?.[0] ?? ''))
}

const indexOf = (of: Readonly<Record<'kind' | 'act' | 'topic', number[][]>>): ExploreIndex => ({
  base: 'https://example.org/',
  id: [],
  title: [],
  language: [],
  date: [],
  day: [],
  places: {},
  facets: (['kind', 'act', 'topic'] as const).map((id) => ({
    id,
    label: id,
    values: ['v0', 'v1', 'v2', 'v3'].map((code) => [code, code] as const),
    of: of[id],
  })),
})

test('results that are named so come before statements, those that only mention it after; each in the order found', () => {
  const kinds = fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(kinds, fc.infiniteStream(fc.boolean()), (all, coin) => {
      const found = all.map((_, place) => place).toReversed()
      const about = new Set(found.filter(() => coin.next().value))
      const order = ['deal', 'weapon', 'actor', 'statement', 'deal', 'weapon', 'actor', 'source']
      const late = (place: number): number =>
        about.has(place) ? order.indexOf(all[place] ?? '') : order.lastIndexOf(all[place] ?? '')
      expect([...ranked({ found, about, kinds: all })]).toEqual(found.toSorted((a, b) => late(a) - late(b)))
    }),
  )
})

test.each([
  ['S-400 Triumf', 's400'],
  ['S-400 Triumf', 'S-400'],
  ['S-400 Triumf', 's 400'],
  ['Vučić', 'vucic'],
  ['МиГ-29', 'миг29'],
  ['塞爾維亞總統武契奇', '武契奇'],
  ['परिसरों को फरवरी में', 'फरवरी'],
  ['한국 한화', '한화'],
])('the words of %s hold those of the query %s', (text, query) => {
  expect(queryTokens(query).length).toBeGreaterThan(0)
  expect(tokensOf(text)).toEqual(expect.arrayContaining([...queryTokens(query)]))
})
