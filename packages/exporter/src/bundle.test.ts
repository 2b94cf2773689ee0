import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { datasetOf, UsageError, type Deal } from '@demarche/schema'
import { expect, test } from 'vitest'
import { deals } from '../fixtures/deals.ts'
import { fixture } from '../fixtures/index.ts'
import { exportDataset } from './bundle.ts'
import { formats } from './formats/index.ts'
import type { ExportRequest } from './request.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'exporter-'))
const write = (out: string, more: Partial<ExportRequest> = {}) => exportDataset({ dataset: fixture, out, ...more })
const bytesOf = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(root.length),
        readFileSync(join(parentPath, name), 'latin1'),
      ]),
  )

test('the same records give the same bytes, whenever and wherever', async () => {
  const [first, second] = [join(folder(), 'a'), join(folder(), 'deep', 'b')]
  await write(first)
  process.env['TZ'] = 'Pacific/Auckland'
  await write(second)
  expect(bytesOf(second)).toEqual(bytesOf(first))
  expect(JSON.stringify(bytesOf(first))).not.toContain(tmpdir())
})

test('the index and the checksums tell of every file', async () => {
  const out = join(folder(), 'release')
  const seen: string[] = []
  const { files } = await write(out, { version: '1.2.3', onProgress: ({ path }) => seen.push(path) })
  const onDisk = bytesOf(out)
  const sums = Object.entries(onDisk)
    .filter(([path]) => path !== '/SHA256SUMS')
    .map(([path, text]) => `${createHash('sha256').update(text, 'latin1').digest('hex')}  ${path.slice(1)}`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
  expect(onDisk['/SHA256SUMS']).toBe(`${sums.join('\n')}\n`)
  expect(files.map(({ path }) => `/${path}`)).toEqual(Object.keys(onDisk).toSorted())
  expect(seen.toSorted()).toEqual(files.map(({ path }) => path))
  for (const { path, bytes } of files) expect(onDisk[`/${path}`]?.length, path).toBe(bytes)
  const index = JSON.parse(onDisk['/index.json'] ?? '')
  expect(index.files.map((file: { path: string }) => file.path)).toEqual(
    files.map(({ path }) => path).filter((path) => !/^(?:index|SHA)/.test(path)),
  )
  expect(index).toMatchObject({
    name: 'demarche',
    codebook: '1.0',
    writtenBy: 'demarche 1.2.3',
    formats: formats.map(({ id }) => id),
    valid: true,
  })
  expect(index.files.find((file: { path: string }) => file.path === 'json/deal.json')).toMatchObject({
    rows: 2,
    mediaType: 'application/json',
  })
})

test('only the formats asked for are written', async () => {
  const { files } = await write(join(folder(), 'release'), { formats: ['jsonl'] })
  expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(['SHA256SUMS', 'index.json', 'jsonl']))
})

test('what exists is refused, and by force only a release is replaced', async () => {
  const parent = folder()
  const [out, other] = [join(parent, 'release'), join(parent, 'other')]
  await write(out, { formats: ['csv', 'json'] })
  await expect(write(out)).rejects.toThrow(`${out} exists already`)
  await write(out, { formats: ['jsonl'], force: true })
  expect(existsSync(join(out, 'csv'))).toBe(false)
  mkdirSync(other)
  writeFileSync(join(other, 'thesis.txt'), 'dear')
  await expect(write(other, { force: true })).rejects.toThrow('is no release')
  await expect(write(join(other, 'thesis.txt'), { force: true })).rejects.toThrow('is no release')
  await expect(write(join(other, 'thesis.txt', 'x'))).rejects.toThrow('lies below a file')
  expect(readdirSync(parent).toSorted()).toEqual(['other', 'release'])
})

const failing = () => {
  throw new TypeError('a bug')
}

test('a failure leaves nothing behind, and the old release where it was', async () => {
  const parent = folder()
  const out = join(parent, 'release')
  await write(out)
  const before = bytesOf(out)
  const twice: Deal = { ...deals[0]!, events: [deals[0]!.events[0]!, deals[0]!.events[0]!] }
  const dataset = datasetOf([{ kind: 'deal', record: twice }])
  await expect(write(out, { dataset, force: true })).rejects.toThrow(/deal\/2019-tridents has two parts/)
  await expect(write(out, { force: true, onProgress: failing })).rejects.toThrow(TypeError)
  expect(readdirSync(parent)).toEqual(['release'])
  expect(bytesOf(out)).toEqual(before)
})

test.each([
  [{ formats: ['xls'] }, 'There is no format “xls”.'],
  [{ formats: [] }, 'No format is named.'],
  [{ base: 'https://w3id.org/demarche' }, 'cannot be the base'],
  [{ base: '/relative/' }, 'cannot be the base'],
])('a request that makes no sense is refused before anything is written: %j', async (more, message) => {
  const parent = folder()
  const refusal = await write(join(parent, 'release'), more).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UsageError)
  expect((refusal as UsageError).message).toContain(message)
  expect((refusal as UsageError).remedy).not.toBe('')
  expect(readdirSync(parent)).toEqual([])
})

test.runIf(existsSync('/proc/self'))('a folder that nobody can make is no bug, and no endless wait', async () => {
  await expect(write('/proc/a/b')).rejects.toThrow('/proc/a/b cannot be made')
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written is no bug', async () => {
  const parent = folder()
  chmodSync(parent, 0o500)
  await expect(write(join(parent, 'release'))).rejects.toThrow(UsageError)
})
