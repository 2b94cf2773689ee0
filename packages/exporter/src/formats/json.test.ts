import { datasetOf, dateBounds, kindNames, kinds, type Entry } from '@demarche/schema'
import { expect, test } from 'vitest'
import { entries, fixture } from '../../fixtures/index.ts'
import { written } from '../../fixtures/memory.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'

test('the files are the records, in id order and in the key order of the schema', async () => {
  const files = await written(json, fixture)
  const lines = await written(jsonl, fixture)
  for (const kind of kindNames) {
    const text = files.get(`json/${kind}.json`) ?? ''
    const records = JSON.parse(text) as readonly { id: string }[]
    expect(text).toBe(`${JSON.stringify(records, null, 2)}\n`)
    expect(records).toEqual(fixture.all(kind))
    expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).toSorted())
    for (const record of records) expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    expect(lines.get(`jsonl/${kind}.jsonl`)).toBe(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  }
  expect(Object.keys(JSON.parse(files.get('json/deal.json') ?? '')[0]).slice(0, 4)).toEqual([
    'id',
    'title',
    'existence',
    'agreement',
  ])
})

test('the order of keys and records in the input leaves no trace', async () => {
  const reversed = entries
    .toReversed()
    .map(({ kind, record }): Entry =>
      JSON.parse(JSON.stringify({ kind, record: Object.fromEntries(Object.entries(record).toReversed()) })),
    )
  expect(await written(json, datasetOf(reversed))).toEqual(await written(json, fixture))
})

test('the whole dataset keeps what is derived apart', async () => {
  const text = (await written(json, fixture)).get('json/dataset.json') ?? ''
  const { codebook, records, derived } = JSON.parse(text)
  // JavaScript puts keys that look like numbers, as years do, before all others; the file is sorted throughout.
  const lines = (json: string) => json.replaceAll(/,$/gm, '').split('\n').toSorted()
  expect(lines(text)).toEqual(lines(`${JSON.stringify({ codebook, records, derived }, null, 2)}\n`))
  const dates = [...text.slice(text.indexOf('"dates": {')).matchAll(/^ {6}"(.+)": \{$/gm)].map(([, date]) => date)
  expect(dates).toEqual(Object.keys(derived.dates).toSorted())
  for (const kind of kindNames) expect(records[kind]).toEqual(fixture.all(kind))
  expect(derived.deal['2019-tridents']).toMatchObject({ status: 'delivered', independentSources: 2, disputed: true })
  expect(derived.dates['2019-12/..']).toEqual(dateBounds('2019-12/..'))
})

test('an empty dataset is written too', async () => {
  expect((await written(json, datasetOf([]))).get('json/deal.json')).toBe('[]\n')
})
