import { gunzipSync } from 'node:zlib'
import { DEFAULT_BASE, type Dataset } from '@demarche/schema'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { fixture } from '../../fixtures/index.ts'
import { bytesWritten, written } from '../../fixtures/memory.ts'
import { jsonLd } from './json-ld.ts'
import { nQuads } from './n-quads.ts'

const nquadsOf = async (dataset: Dataset, base?: string): Promise<Buffer> =>
  (await bytesWritten(nQuads, dataset, base === undefined ? {} : { base })).get('rdf/dataset.nq.gz') ?? Buffer.alloc(0)

interface Term {
  readonly termType: string
  readonly value: string
  readonly datatype?: { readonly value: string }
}

const spelled = ({ termType, value, datatype }: Term) => [termType, value, datatype?.value ?? '']

const triples = (quads: Iterable<{ subject: Term; predicate: Term; object: Term }>) =>
  [...quads]
    .map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object].map(spelled)))
    .toSorted()

/** The lines as a reader of N-Quads that knows nothing of JSON-LD understands them. */
const parsed = (lines: string) => triples(new Parser({ format: 'N-Quads' }).parse(lines))

/** What a JSON-LD processor makes of the JSON-LD document. Safe mode throws where anything would be dropped. */
async function processed(dataset: Dataset, base?: string) {
  const document: unknown = JSON.parse((await written(jsonLd, dataset, base)).get('rdf/dataset.jsonld') ?? '')
  return triples((await jsonld.toRDF(document as jsonld.JsonLdDocument, { safe: true } as object)) as Iterable<never>)
}

test('the lines are the triples of the JSON-LD document, each once', async () => {
  for (const base of [DEFAULT_BASE, 'https://mirror.example/d/']) {
    const lines = gunzipSync(await nquadsOf(fixture, base)).toString()
    expect(parsed(lines)).toEqual(await processed(fixture, base))
    expect(new Set(lines.split('\n')).size).toBe(lines.split('\n').length)
  }
})

test('so they are for any dataset, however hostile its texts', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      const lines = gunzipSync(await nquadsOf(dataset)).toString()
      expect(parsed(lines)).toEqual(await processed(dataset))
    }),
    { numRuns: 25 },
  )
})

test('the compressed file names no time, and Unix whatever the system', async () => {
  expect([...(await nquadsOf(fixture)).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
})
