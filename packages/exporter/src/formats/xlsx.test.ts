import { datasetOf, type Dataset } from '@demarche/schema'
import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { fixture } from '../../fixtures/index.ts'
import { bytesWritten } from '../../fixtures/memory.ts'
import { readXlsx } from '../../fixtures/read-xlsx.ts'
import type { Settings } from '../format.ts'
import type { Cell } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { columnLetters } from '../xlsx/sheet.ts'
import { xlsx } from './xlsx.ts'

const bytesOf = async (dataset: Dataset, settings: Partial<Settings> = {}) =>
  (await bytesWritten(xlsx, dataset, settings)).get('xlsx/dataset.xlsx') ?? Buffer.alloc(0)

/** What is read first stands first. */
const every = [...views, ...tables]

/** Numbers are numbers, all else is text. */
const shown = (cell: Cell) => (typeof cell === 'boolean' ? String(cell) : cell)

async function expectSameCells(dataset: Dataset): Promise<void> {
  const sheets = readXlsx(await bytesOf(dataset))
  expect([...sheets.keys()]).toEqual(['about', ...every.map(({ name }) => name), 'long_texts'])
  for (const { name, columns, rows } of every) {
    const [head, ...body] = (sheets.get(name) ?? []).map((row) =>
      columns.map((_, index) => row.get(columnLetters(index))),
    )
    expect(head).toEqual(columns.map((column) => column.name))
    expect(body, name).toEqual([...rows(dataset)].map((row) => columns.map((column) => shown(row[column.name]))))
  }
}

test('a sheet for each table, cell for cell; the first explains the others', async () => {
  await expectSameCells(fixture)
  const about = readXlsx(await bytesOf(fixture)).get('about') ?? []
  const deals = about.find((row) => row.get('A') === 'deals')
  expect([deals?.get('B'), deals?.get('C')]).toEqual([2, tables.find(({ name }) => name === 'deals')?.summary])
  // Excel allows no longer names.
  for (const { name } of every) expect(name.length).toBeLessThanOrEqual(31)
})

test('so it is for any dataset, however hostile its texts', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(anyDataset, expectSameCells), { numRuns: 10 })
})

const withNote = (note: string) => {
  const [weapon] = fixture.all('weapon')
  return datasetOf([{ kind: 'weapon', record: { ...weapon!, note } }])
}

test.each([
  ['exactly as much as a cell holds', 'x'.repeat(32_767), 1],
  ['one more', 'x'.repeat(32_768), 2],
  ['a character of two units where it would be cut', `${'x'.repeat(32_766)}🔱${'y'.repeat(40_000)}`, 3],
])('a text too long for a cell goes on in its own sheet: %s', async (_, note, parts) => {
  const sheets = readXlsx(await bytesOf(withNote(note)))
  const { columns } = tables.find(({ name }) => name === 'weapons')!
  const letter = columnLetters(columns.findIndex(({ name }) => name === 'note'))
  const first = String(sheets.get('weapons')?.[1]?.get(letter))
  const rest = (sheets.get('long_texts') ?? []).filter(
    (row) => row.get('A') === 'weapons' && row.get('B') === 2 && row.get('C') === 'note',
  )
  const all = [first, ...rest.map((row) => String(row.get('E')))]
  expect(all.length).toBe(parts)
  expect(all.join('')).toBe(note)
  for (const part of all) {
    expect(part.length).toBeLessThanOrEqual(32_767)
    expect(part.isWellFormed()).toBe(true)
  }
})

test('a table with more rows than a sheet holds has none, and the first sheet says where it is', async () => {
  const files = () => [{ path: 'csv/claims.csv', bytes: 0, sha256: '', mediaType: 'text/csv', rows: 1_048_576 }]
  const sheets = readXlsx(await bytesOf(fixture, { files }))
  expect(sheets.has('claims')).toBe(false)
  const row = sheets.get('about')?.find((one) => one.get('A') === 'claims')
  expect(row?.get('D')).toContain('csv/claims.csv')
  expect(sheets.has('deals')).toBe(true)
})

test('the bytes name no time: those of another day and time zone are the same', async () => {
  const before = await bytesOf(fixture)
  process.env['TZ'] = 'Asia/Kathmandu'
  expect((await bytesOf(fixture)).equals(before)).toBe(true)
  expect(Object.keys(unzipSync(before))).toContain('xl/worksheets/sheet1.xml')
  // The first day that a zip file can name, at midnight.
  expect(before.readUInt32LE(10)).toBe(0x00_21_00_00)
})
