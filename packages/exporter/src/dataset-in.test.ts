import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { datasetOf, kindNames, UsageError, type Deal, type Entry } from '@demarche/schema'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { entries, fixture } from '../fixtures/index.ts'
import { exportDataset } from './bundle.ts'
import { datasetIn } from './dataset-in.ts'
import { formats } from './formats/index.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'exporter-'))
const SAFE: jsonld.Options.ToRdf & { readonly safe: true } = { safe: true }
const quadsOf = async (document: jsonld.JsonLdDocument): Promise<readonly unknown[]> =>
  JSON.parse(JSON.stringify(await jsonld.toRDF(document, SAFE)))
const sums = (release: string) => readFileSync(join(release, 'SHA256SUMS'), 'utf8')

test('a release written from the lines of another is that other, byte for byte, in every format', async () => {
  const parent = folder()
  await exportDataset({ dataset: fixture, out: join(parent, 'first') })
  const again = datasetIn(join(parent, 'first/jsonl'))
  await exportDataset({ dataset: again, out: join(parent, 'second') })
  expect(sums(join(parent, 'second'))).toBe(sums(join(parent, 'first')))
  expect(formats.length).toBeGreaterThan(7)
})

test('records are found by id, whether they have just been read or not', async () => {
  const parent = folder()
  // Longer than what is read at once, so that a line lies across the seam, in the middle of a character.
  const deal = entries.find((entry): entry is Entry & { kind: 'deal'; record: Deal } => entry.kind === 'deal')!.record
  const long = ['a', 'b', 'c'].map((id): Entry => ({
    kind: 'deal',
    record: { ...deal, id, note: '🔱'.repeat(200_000) },
  }))
  const dataset = datasetOf([...entries, ...long])
  await exportDataset({ dataset, out: join(parent, 'release'), formats: ['jsonl'] })
  const read = datasetIn(join(parent, 'release/jsonl'))
  for (const kind of kindNames) {
    expect([...read.each(kind)]).toEqual(dataset.all(kind))
    expect(read.all(kind)).toEqual(dataset.all(kind))
    for (const { id } of dataset.all(kind)) expect(read.get(kind, id)).toEqual(dataset.get(kind, id))
    expect([read.get(kind, 'nobody'), read.defines(kind, 'nobody')]).toEqual([undefined, false])
  }
})

test('a missing file and a broken line are told in a sentence', () => {
  const lines = folder()
  expect(() => datasetIn(lines)).toThrow(UsageError)
  for (const kind of kindNames) writeFileSync(join(lines, `${kind}.jsonl`), '')
  expect([...datasetIn(lines).each('deal')]).toEqual([])
  writeFileSync(join(lines, 'deal.jsonl'), '{"id":"a"}\n{"id":\n')
  expect(() => datasetIn(lines).all('deal')).toThrow(/deal\.jsonl:2 is no JSON/)
  for (const line of ['null', '[]', '{}', '{"id":5}', '{"id":"a\\" b"}', '{"id":"../a"}']) {
    writeFileSync(join(lines, 'deal.jsonl'), `{"id":"a"}\n${line}\n`)
    expect(() => datasetIn(lines).all('deal'), line).toThrow(/deal\.jsonl:2 is no record/)
  }
})

test('what hand-made lines hold in place of local ids, codes and numbers breaks no linked data, or is refused', async () => {
  const parent = folder()
  await exportDataset({ dataset: fixture, out: join(parent, 'first'), formats: ['jsonl'] })
  const file = join(parent, 'first/jsonl/deal.jsonl')
  const good = readFileSync(file, 'utf8')
  const linked = (out: string) =>
    exportDataset({ dataset: datasetIn(join(parent, 'first/jsonl')), out, formats: ['json-ld', 'n-quads'] })
  const inserted = (text: string) => JSON.stringify(text)
  writeFileSync(
    file,
    good.replaceAll('"launchers"', () => inserted('x"> <y>\n\\')).replaceAll('"supplier"', () => inserted('%"\u0001')),
  )
  await linked(join(parent, 'second'))
  const lines = gunzipSync(readFileSync(join(parent, 'second/rdf/dataset.nq.gz'))).toString()
  const document = JSON.parse(readFileSync(join(parent, 'second/rdf/dataset.jsonld'), 'utf8'))
  expect(new Parser({ format: 'N-Quads' }).parse(lines)).toHaveLength((await quadsOf(document)).length)
  expect(lines).toContain('#items/x%22%3E%20%3Cy%3E%0A%5C>')
  writeFileSync(
    file,
    good.replace(/"count":\d+/, () => `"count":${inserted('1,"x":2')}`),
  )
  await expect(linked(join(parent, 'third'))).rejects.toThrow(UsageError)
  await expect(linked(join(parent, 'third'))).rejects.toThrow(/deal\/2019-tridents#.* is no integer/)
  expect(readdirSync(parent).toSorted()).toEqual(['first', 'second'])
})
