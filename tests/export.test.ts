import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { bin, copyOfData, dataFolder, demarche, scratch } from './run.ts'

const out = join(scratch(), 'release')

const text = (path: string): string => readFileSync(join(out, path), 'utf8')
const rowsOf = (table: string): Record<string, string>[] => parse(text(`csv/${table}.csv`), { columns: true })

interface Index {
  readonly files: readonly { path: string; bytes: number; sha256: string; rows?: number }[]
}

beforeAll(() => {
  expect(demarche(['export', '--data', dataFolder, '--out', out])).toMatchObject({ code: 0, err: '' })
})

const everyFile = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )

const checksums = (folder: string): string => readFileSync(join(folder, 'SHA256SUMS'), 'utf8')

test('the bytes are the same in another folder, time zone and locale', () => {
  const again = join(scratch(), 'elsewhere')
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  expect(demarche(['export', '--data', dataFolder, '--out', again], { env }).code).toBe(0)
  expect(checksums(again)).toBe(checksums(out))
  expect(everyFile(again)).toEqual(everyFile(out))
})

// CI installs the oldest Node that is supported; elsewhere NODE_22 may name one.
const oldest = process.env['NODE_22']

test.skipIf(oldest === undefined && process.env['CI'] === undefined)(
  'the bytes are the same under the oldest Node (needs NODE_22, the path of a Node 22)',
  () => {
    const again = join(scratch(), 'older')
    const version = execFileSync(oldest ?? 'NODE_22 is not set', ['--version'], { encoding: 'utf8' })
    expect(version).toMatch(/^v22\./)
    expect(process.version).not.toMatch(/^v22\./)
    execFileSync(oldest ?? '', [bin, 'export', '--data', dataFolder, '--out', again])
    expect(checksums(again)).toBe(checksums(out))
  },
)

test('the folders are those that the documents name, and every file is in the index', () => {
  const folders = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['codebook', 'csv', 'json', 'jsonl', 'parquet', 'rdf', 'schema', 'sqlite', 'xlsx']),
  )
  const { files } = JSON.parse(text('index.json')) as Index
  for (const path of ['json/dataset.json', 'rdf/dataset.jsonld', 'rdf/dataset.nq.gz', 'xlsx/dataset.xlsx']) {
    expect(files.find((file) => file.path === path)).toMatchObject({ rows: expect.any(Number) as number })
  }
})

test('the rows of the N-Quads are triples, one a line', () => {
  const { files } = JSON.parse(text('index.json')) as Index
  const lines = gunzipSync(readFileSync(join(out, 'rdf/dataset.nq.gz'))).toString()
  expect(files.find(({ path }) => path === 'rdf/dataset.nq.gz')?.rows).toBe(lines.trimEnd().split('\n').length)
})

const hasTerminal = spawnSync('script', ['--version']).status === 0

test.skipIf(!hasTerminal)('a terminal sees how far it is, and a file does not (needs script of util-linux)', () => {
  const command = [process.execPath, bin, 'export', '--data', dataFolder, '--out', join(scratch(), 'seen')].join(' ')
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100' },
  })
  expect(stdout).toMatch(/█+░+ \d+\/\d+ \w+: \w+\/[\w.]+/)
  // What stays on the screen is what was written: the line is gone.
  expect(stdout.slice(stdout.lastIndexOf('\u001B[2K'))).toContain('Wrote')
})

test('sha256sum finds every file as the index and the checksums have it', () => {
  expect(execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' })).toBe('')
  const { files } = JSON.parse(text('index.json')) as Index
  const listed = new Set([...files.map(({ path }) => path), 'index.json', 'SHA256SUMS'])
  expect(Object.keys(everyFile(out)).filter((path) => !listed.has(path))).toEqual([])
})

test('another CSV reader finds the rows and columns that were written', () => {
  const { files } = JSON.parse(text('index.json')) as Index
  const tables = files.filter(({ path }) => path.startsWith('csv/'))
  expect(tables.length).toBeGreaterThan(30)
  for (const { path, rows } of tables) {
    const read = parse(text(path), { columns: true, relax_column_count: false }) as unknown[]
    expect({ path, rows: read.length }).toEqual({ path, rows })
  }
})

test('claims.csv keeps the accounts of the Pantsir quantity side by side, each with its sentence', () => {
  const quantity = rowsOf('claims').filter(
    (row) => row['record_id'] === '2019-rus-srb-pantsir-s' && row['path'] === 'items/pantsir/quantity',
  )
  const accounts = Map.groupBy(quantity, (row) => row['alternative'] ?? '')
  const told = [...accounts.values()].map((rows) => {
    const value = (field: string) => rows.find((row) => row['field'] === field)?.['value'] ?? ''
    return {
      rank: rows[0]?.['rank'],
      quantity: `${value('count')} ${value('unit')}`.trim(),
      excerpt: rows[0]?.['excerpt'],
    }
  })
  expect(told.filter(({ excerpt }) => !excerpt)).toEqual([])
  expect(told[0]).toMatchObject({ rank: 'preferred', quantity: '6 launcher' })
  const others = told.slice(1)
  expect(new Set(others.map(({ rank }) => rank))).toEqual(new Set(['alternative']))
  expect(others.map(({ quantity }) => quantity)).toEqual(expect.arrayContaining(['1 unspecified-system', '1 battery']))
  expect(others.find(({ quantity }) => quantity === '1 unspecified-system')?.excerpt).toContain('one Pantsir-S system')
})

test('JSON by kind, the whole and JSONL hold the same records', () => {
  const whole = JSON.parse(text('json/dataset.json')) as { records?: Record<string, unknown[]> } & Record<
    string,
    unknown
  >
  for (const kind of ['source', 'actor', 'weapon', 'deal', 'statement', 'redirect']) {
    const records = JSON.parse(text(`json/${kind}.json`)) as unknown[]
    const lines = text(`jsonl/${kind}.jsonl`).split('\n').filter(Boolean)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records)
    expect((whole.records ?? whole)[kind]).toEqual(records)
  }
})

test('only the formats asked for are written', () => {
  const only = join(scratch(), 'csv-only')
  expect(demarche(['export', '--data', dataFolder, '--out', only, '--formats', 'csv']).code).toBe(0)
  expect(readdirSync(only).toSorted()).toEqual(['SHA256SUMS', 'csv', 'index.json'])
})

test('a folder that exists is left alone, also by --force unless it is a release', () => {
  const taken = join(scratch(), 'taken')
  mkdirSync(taken)
  writeFileSync(join(taken, 'thesis.txt'), 'ten years of work')
  for (const force of [[], ['--force']]) {
    const { code, err } = demarche(['export', '--data', dataFolder, '--out', taken, ...force])
    expect(code).toBe(2)
    expect(err).toContain(taken)
  }
  expect(everyFile(taken)).toEqual({ 'thesis.txt': 'ten years of work' })
  expect(demarche(['export', '--data', dataFolder, '--out', out]).code).toBe(2)
  expect(demarche(['export', '--data', dataFolder, '--out', out, '--force']).code).toBe(0)
})

test('a dataset with errors is not exported', () => {
  const damaged = copyOfData()
  writeFileSync(join(damaged, 'weapons', 's-400.yaml'), 'id: s-400\n')
  const nowhere = join(scratch(), 'nowhere')
  const { code, err } = demarche(['export', '--data', damaged, '--out', nowhere])
  expect(code).toBe(1)
  expect(err).toContain('nothing was written')
  expect(existsSync(nowhere)).toBe(false)
})
