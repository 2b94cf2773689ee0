import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { beforeAll, expect, test } from 'vitest'
import { dataFolder, demarche, scratch } from './run.ts'

interface Term {
  readonly termType: string
  readonly value: string
  readonly datatype?: { readonly value: string }
}

interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
}

const BASE = 'https://w3id.org/demarche/'
const dm = (name: string): string => `${BASE}ns#${name}`

let quads: readonly Quad[] = []
let lines = ''

beforeAll(async () => {
  const out = join(scratch(), 'release')
  expect(demarche(['export', '--data', dataFolder, '--out', out, '--formats', 'json-ld,n-quads']).code).toBe(0)
  const document = JSON.parse(readFileSync(join(out, 'rdf/dataset.jsonld'), 'utf8')) as jsonld.JsonLdDocument
  lines = gunzipSync(readFileSync(join(out, 'rdf/dataset.nq.gz'))).toString()
  // Safe mode throws where a term would be dropped or an address is relative.
  quads = (await jsonld.toRDF(document, { safe: true } as jsonld.Options.ToRdf)) as unknown as Quad[]
})

const objects = (subject: string, predicate: string): string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value)

const subjects = (predicate: string, object: string): string[] =>
  quads
    .filter((quad) => quad.predicate.value === predicate && quad.object.value === object)
    .map(({ subject }) => subject.value)

test('the document gives triples without blank nodes', () => {
  expect(quads.length).toBeGreaterThan(10_000)
  expect(
    quads.filter(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode'),
  ).toEqual([])
})

test('the N-Quads are the same triples, as a reader that knows nothing of JSON-LD counts them', () => {
  const spelled = ({ termType, value, datatype }: Term) => [termType, value, datatype?.value]
  const listed = (all: readonly Quad[]) =>
    all.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object].map(spelled))).toSorted()
  const parsed = new Parser({ format: 'N-Quads' }).parse(lines)
  expect(parsed.length).toBe(quads.length)
  expect(listed(parsed)).toEqual(listed(quads))
})

test('it answers which statements warn against which deal, and which sentence says so', () => {
  const warnings = subjects(dm('act'), `${BASE}code/act/warn`).flatMap((act) =>
    subjects(dm('acts'), act).flatMap((statement) =>
      objects(statement, dm('links'))
        .filter((link) => objects(link, dm('relation')).includes(`${BASE}code/statement-link/warns-against`))
        .flatMap((link) => objects(link, dm('target')))
        .flatMap((deal) =>
          objects(act, dm('evidence')).flatMap((evidence) =>
            objects(evidence, 'http://www.w3.org/ns/oa#exact').map((sentence) => ({ statement, deal, sentence })),
          ),
        ),
    ),
  )
  expect(warnings).toContainEqual({
    statement: expect.stringContaining('palmer') as string,
    deal: `${BASE}id/deal/2019-rus-srb-pantsir-s`,
    sentence: expect.stringContaining('careful about any transactions of this kind') as string,
  })
})

test('every excerpt leads to a source with a publisher and a date', () => {
  const sources = new Set(
    quads.filter(({ predicate }) => predicate.value.endsWith('oa#hasSource')).map(({ object }) => object.value),
  )
  expect(sources.size).toBeGreaterThan(20)
  const bare = [...sources].filter(
    (source) => objects(source, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').length === 0,
  )
  expect(bare).toEqual([])
})
