import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { datasetOf, UsageError } from '@demarche/schema'
import { expect, test } from 'vitest'
import { entries, fixture } from '../../fixtures/index.ts'
import { exportDataset } from '../bundle.ts'
import type { ExportRequest } from '../request.ts'
import type { Threads } from './start-beside.ts'

const parent = () => mkdtempSync(join(tmpdir(), 'exporter-'))
const sums = (release: string) => readFileSync(join(release, 'SHA256SUMS'), 'utf8')

const write = (out: string, threads: Threads, more: Partial<ExportRequest> = {}) =>
  exportDataset({ dataset: fixture, out, threads, version: '1.2.3', build: 'abc123', ...more })

test.each<[Threads, Partial<ExportRequest>]>([
  [2, {}],
  [3, { partition: 'year' }],
  [4, {}],
  [4, { formats: ['jsonl', 'sqlite', 'schema'] }],
])('%i threads write what one writes, byte for byte, and tell of every file: %j', async (threads, more) => {
  const folder = parent()
  const seen: string[] = []
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  await write(one, 1, more)
  const { files } = await write(two, threads, { ...more, onProgress: ({ path }) => seen.push(path) })
  expect(sums(two)).toBe(sums(one))
  expect(readFileSync(join(two, 'index.json'), 'utf8')).toBe(readFileSync(join(one, 'index.json'), 'utf8'))
  expect(seen.toSorted()).toEqual(files.map(({ path }) => path))
})

test('what the second thread cannot write is refused as by the first, and nothing is left', async () => {
  const folder = parent()
  const cut = entries.map((entry) =>
    entry.kind === 'weapon' ? { ...entry, record: { ...entry.record, description: 'cut\0here' } } : entry,
  )
  const refusal = await write(join(folder, 'release'), 2, { dataset: datasetOf(cut) }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UsageError)
  expect((refusal as UsageError).message).toContain('NUL')
  expect((refusal as UsageError).remedy).toContain('leave out the format sqlite')
  expect(readdirSync(folder)).toEqual([])
})

test('a bug in the first thread ends the second, and nothing is left', async () => {
  const folder = parent()
  const failing = ({ path }: { path: string }) => {
    if (path === 'csv/deals.csv') throw new TypeError('a bug')
  }
  await expect(write(join(folder, 'release'), 2, { onProgress: failing })).rejects.toThrow('a bug')
  expect(readdirSync(folder)).toEqual([])
})
