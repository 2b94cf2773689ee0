import { contextOf, DEFAULT_BASE } from '@demarche/schema'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { fixture } from '../../fixtures/index.ts'
import { written } from '../../fixtures/memory.ts'
import { jsonLd } from './json-ld.ts'

interface Quad {
  readonly subject: { readonly termType: string; readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly termType: string; readonly value: string; readonly datatype?: { readonly value: string } }
}

const documentOf = async (base?: string): Promise<jsonld.JsonLdDocument & object> =>
  JSON.parse((await written(jsonLd, fixture, base)).get('rdf/dataset.jsonld') ?? '')
// Its types do not know the option, and say little of what comes back.
const SAFE: jsonld.Options.ToRdf & { readonly safe: true } = { safe: true }

const quadsOf = async (base?: string): Promise<readonly Quad[]> => {
  const quads = await jsonld.toRDF(await documentOf(base), SAFE)
  return JSON.parse(JSON.stringify(quads))
}

const id = (path: string) => `${DEFAULT_BASE}id/${path}`
const ns = (name: string) => `${DEFAULT_BASE}ns#${name}`

test('loads in safe mode, without a blank node, and no property has both literals and nodes', async () => {
  const quads = await quadsOf()
  const terms = quads.flatMap(({ subject, object }) => [subject, object])
  expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([])
  const ranges = Map.groupBy(quads, ({ predicate }) => predicate.value)
  for (const [predicate, all] of ranges) {
    expect(new Set(all.map(({ object }) => object.termType)).size, predicate).toBe(1)
  }
})

test('the context itself never gives one property both literals and nodes', () => {
  const scoped = Object.values(contextOf()).flatMap((term) =>
    typeof term === 'object' && term !== null && '@context' in term ? Object.values(term['@context'] as object) : [],
  )
  const byIri = Map.groupBy(scoped, (term) => (typeof term === 'string' ? term : term['@id']))
  for (const [iri, terms] of byIri) expect(new Set(terms.map((term) => term['@type'] === '@id')).size, iri).toBe(1)
})

test('every reference to a record, a part or a role leads to a node', async () => {
  const quads = await quadsOf()
  const subjects = new Set(quads.map(({ subject }) => subject.value))
  const references = quads.filter(({ object }) => object.value.startsWith(id('')) && object.termType === 'NamedNode')
  expect(references.length).toBeGreaterThan(150)
  expect(references.filter(({ object }) => !subjects.has(object.value)).map(({ object }) => object.value)).toEqual([])
})

test('says what the records say', async () => {
  const quads = await quadsOf()
  const objects = (subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object)
  const one = (subject: string, predicate: string) => objects(subject, predicate)[0]
  const deal = id('deal/2019-tridents')
  expect(objects(`${deal}#items/launchers/quantity`, ns('alternatives')).map(({ value }) => value)).toEqual([
    `${deal}#items/launchers/quantity/alternatives/1`,
    `${deal}#items/launchers/quantity/alternatives/2`,
  ])
  expect(one(`${deal}#items/launchers/quantity`, ns('unit'))?.value).toBe(`${DEFAULT_BASE}code/quantity-unit/launcher`)
  expect(one(`${deal}#items/launchers/value`, ns('amount'))).toMatchObject({
    value: '120000000.50',
    datatype: { value: 'http://www.w3.org/2001/XMLSchema#decimal' },
  })
  const [date, day] = [`${deal}#events/first/date`, 'http://www.w3.org/2001/XMLSchema#date']
  expect(one(date, ns('edtf'))?.datatype?.value).toBe('http://id.loc.gov/datatypes/edtf/EDTF')
  expect(one(date, ns('earliest'))).toMatchObject({ value: '2020-01-01', datatype: { value: day } })
  expect(one(date, ns('latest'))).toMatchObject({ value: '2020-01-31', datatype: { value: day } })
  expect(one(`${deal}#evidence/six`, 'http://www.w3.org/ns/oa#exact')?.value).toBe('six ordered systems')
  expect(one(deal, ns('missing'))?.value).toBe(`${deal}#value`)
  expect(one(`${deal}#value`, ns('field'))?.value).toBe(ns('price'))
  expect(one(`${deal}#value`, ns('missingReason'))?.value).toBe(`${DEFAULT_BASE}code/missing-reason/withheld`)
  expect(one(`${id('statement/2019-mora-tridents')}#speakers/1`, ns('role'))?.value).toBe(
    id('actor/queen-mora#roles/queen'),
  )
  expect(one(`${id('actor/ATL')}#codes`, ns('iso3166-1'))?.value).toBe(id('actor/ATL#codes/iso3166-1'))
})

test('another base changes the IRIs and nothing else', async () => {
  const base = 'https://mirror.example/d/'
  const [here, there] = await Promise.all([documentOf(), documentOf(base)])
  expect(there).toEqual({ ...here, '@context': contextOf(base) })
  expect((await quadsOf(base)).some(({ subject }) => subject.value.startsWith(DEFAULT_BASE))).toBe(false)
})
