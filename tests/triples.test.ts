import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import jsonld from 'jsonld'
import oxigraph from 'oxigraph'
import { beforeAll, describe, expect, test } from 'vitest'
import { missing, run } from './programs.ts'
import { client, noPython } from './python.ts'
import { dataFolder, demarche, scratch } from './run.ts'

// Six readers of linked data find as many triples in the JSON-LD as there are lines in the N-Quads.

const release = join(scratch(), 'release')
const texts = { nq: '', jsonld: '' }

beforeAll(() => {
  const formats = 'json-ld,n-quads'
  expect(demarche(['export', '--data', dataFolder, '--out', release, '--formats', formats])).toMatchObject({ code: 0 })
  texts.nq = gunzipSync(readFileSync(join(release, 'rdf/dataset.nq.gz'))).toString()
  texts.jsonld = readFileSync(join(release, 'rdf/dataset.jsonld'), 'utf8')
})

/** What counts triples: in a file of N-Quads and one of JSON-LD; it fails, or gives another number, when a file is damaged. */
interface Counter {
  readonly name: string
  readonly file: 'nq' | 'jsonld'
  readonly skip?: string | undefined
  readonly count: (path: string) => Promise<number>
}

const lastNumber = (text: string): number => Number(/(\d+)\D*$/.exec(text)?.[1])
const loaded = (format: string) => (path: string) => {
  const store = new oxigraph.Store()
  store.load(readFileSync(path, 'utf8'), { format })
  return Promise.resolve(store.size)
}

const COUNTERS: readonly Counter[] = [
  {
    name: 'rapper',
    file: 'nq',
    skip: missing('rapper'),
    count: async (path) => {
      const { code, err } = await run('rapper', ['-c', '-i', 'nquads', path])
      return code === 0 ? lastNumber(err) : Number.NaN
    },
  },
  {
    name: 'serdi',
    file: 'nq',
    skip: missing('serdi'),
    count: async (path) => {
      const { code, out } = await run('serdi', ['-i', 'nquads', '-o', 'nquads', path])
      return code === 0 ? out.trimEnd().split('\n').length : Number.NaN
    },
  },
  { name: 'Oxigraph', file: 'nq', count: loaded('application/n-quads') },
  { name: 'Oxigraph, JSON-LD', file: 'jsonld', count: loaded('application/ld+json') },
  {
    name: 'jsonld.js',
    file: 'jsonld',
    count: async (path) =>
      ((await jsonld.toRDF(JSON.parse(readFileSync(path, 'utf8')) as jsonld.JsonLdDocument)) as unknown as unknown[])
        .length,
  },
  {
    name: 'rdflib',
    file: 'jsonld',
    skip: noPython,
    count: async (path) => lastNumber((await client('count_triples.py', [path, 'json-ld'])).said),
  },
]

const withoutLastLine = (text: string): string => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)

function withoutATitle(text: string): string {
  const document = JSON.parse(text) as { '@graph': Record<string, unknown>[] }
  const deal = document['@graph'].find((node) => node['@type'] === 'Deal')
  expect(deal).toHaveProperty('title')
  delete deal!['title']
  return JSON.stringify(document)
}

const DAMAGE = { nq: withoutLastLine, jsonld: withoutATitle } as const

describe.concurrent('readers of linked data', { timeout: 300_000 }, () => {
  test.for(COUNTERS)('$name counts them, and one fewer in a damaged copy', async ({ file, skip, count }, context) => {
    if (skip !== undefined) context.skip(skip)
    const folder = scratch()
    const [good, damaged] = [join(folder, `good.${file}`), join(folder, `damaged.${file}`)]
    writeFileSync(good, texts[file])
    writeFileSync(damaged, DAMAGE[file](texts[file]))
    const triples = texts.nq.trimEnd().split('\n').length
    expect(triples).toBeGreaterThan(10_000)
    expect(await count(good)).toBe(triples)
    expect(await count(damaged)).toBe(triples - 1)
  })
})
