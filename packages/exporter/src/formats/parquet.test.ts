import { kinds, shapeOf, UsageError, datasetOf, type Dataset, type Shape } from '@demarche/schema'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { fixture, longFixture } from '../../fixtures/index.ts'
import { bytesWritten } from '../../fixtures/memory.ts'
import { canonical } from '../canonical.ts'
import type { Settings } from '../format.ts'
import { isPlain, listOf } from '../plain.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { parquet } from './parquet.ts'

const bufferOf = (bytes: Buffer | undefined): ArrayBuffer => new Uint8Array(bytes ?? []).buffer
const filesOf = (dataset: Dataset, settings: Partial<Settings> = {}) => bytesWritten(parquet, dataset, settings)
/** TextDecoder, which the reader would use, takes a byte order mark off every text. */
const parsers = { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString() } as never
const read = (bytes: Buffer | undefined) => parquetReadObjects({ file: bufferOf(bytes), parsers })

/** A stored value as the cell it was: days back to text, 64-bit integers back to numbers, nothing for nothing. */
const cell = (value: unknown) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'bigint'
      ? Number(value)
      : (value ?? undefined)

const cells = (rows: readonly object[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])))

async function expectSameCells(dataset: Dataset): Promise<void> {
  const files = await filesOf(dataset)
  for (const { name, rows } of tables) {
    expect(cells(await read(files.get(`parquet/${name}.parquet`))), name).toEqual([...rows(dataset)])
  }
  for (const { name, columns, rows } of views) {
    const told = [...rows(dataset)].map((row) => Object.fromEntries(columns.map((one) => [one.name, row[one.name]])))
    expect(cells(await read(files.get(`views/${name}.parquet`))), name).toEqual(told)
  }
}

/** What a nested value was as JSON: without the keys that are empty. */
function json(shape: Shape, value: unknown): unknown {
  if (shape.type === 'list') return listOf(value).map((element) => json(shape.of, element))
  if (!isPlain(value) || value instanceof Date) return cell(value)
  const branches = shape.type === 'choice' ? shape.branches.map(({ shape }) => shape) : [shape]
  const fields = branches.flatMap((branch) => (branch.type === 'object' ? branch.fields : []))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const field = fields.find((one) => one.key === key)
      return cell(inner) === undefined || !field ? [] : [[key, json(field.shape, inner)] as const]
    }),
  )
}

async function expectSameRecords(dataset: Dataset): Promise<void> {
  const files = await filesOf(dataset)
  for (const [kind, name] of [
    ['deal', 'deals'],
    ['statement', 'statements'],
  ] as const) {
    const shape = shapeOf(kinds[kind].schema)
    const rows = await read(files.get(`parquet/nested/${name}.parquet`))
    const text = (record: unknown) => JSON.stringify(canonical(shape, record), null, 1)
    expect(rows.map((row) => text(json(shape, row)))).toEqual(dataset.all(kind).map(text))
  }
}

test('cells are those of the tables; deals and statements are those of the JSON', async () => {
  await expectSameCells(fixture)
  await expectSameCells(longFixture)
  await expectSameRecords(fixture)
})

test('so they are for any dataset, however hostile its texts', { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(anyDataset, async (dataset) => {
    await expectSameCells(dataset)
    await expectSameRecords(dataset)
  })
  await fc.assert(property, { numRuns: 15 })
})

test('files name their writer as readers on the JVM want it, and types as they are', async () => {
  const files = await filesOf(fixture, { version: '1.2.3', build: 'abc123' })
  const { created_by, schema, num_rows } = parquetMetadata(bufferOf(files.get('parquet/deals.parquet')))
  expect(created_by).toBe('demarche version 1.2.3 (build abc123)')
  expect(Number(num_rows)).toBe(2)
  const element = (name: string) => schema.find((one) => one.name === name)
  expect(element('id')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' })
  expect(element('first_delivery_min')).toMatchObject({ type: 'INT32', converted_type: 'DATE' })
  expect(element('independent_sources')).toMatchObject({ type: 'INT64', repetition_type: 'REQUIRED' })
  expect(element('disputed')).toMatchObject({ type: 'BOOLEAN' })
  const { schema: flat } = parquetMetadata(bufferOf(files.get('views/deals_sipri.parquet')))
  const years = flat.find(({ name }) => name === 'years_of_delivery')
  // A list in a cell, as in the CSV.
  expect(years).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' })
})

test('by year, the parts of a table together are the table', async () => {
  const files = await filesOf(fixture, { partition: 'year' })
  for (const { name, rows } of tables) {
    const parts = [...files].filter(
      ([path]) => path.startsWith(`parquet/${name}/`) || path === `parquet/${name}.parquet`,
    )
    const together = await Promise.all(parts.map(([, bytes]) => read(bytes)))
    const text = (row: object) => JSON.stringify(row)
    expect(cells(together.flat()).map(text).toSorted(), name).toEqual([...rows(fixture)].map(text).toSorted())
  }
  const paths = [...files.keys()].filter((path) => path.startsWith('parquet/statements/'))
  expect(paths).toEqual([
    'parquet/statements/year=2019/part-0.parquet',
    'parquet/statements/year=__HIVE_DEFAULT_PARTITION__/part-0.parquet',
  ])
})

test('a day that does not exist is refused, not moved', async () => {
  const [source] = fixture.all('source')
  const dataset = datasetOf([{ kind: 'source', record: { ...source!, accessed: '2020-02-30' } }])
  await expect(filesOf(dataset)).rejects.toThrow(UsageError)
  await expect(filesOf(dataset)).rejects.toThrow('2020-02-30 is no day')
})
