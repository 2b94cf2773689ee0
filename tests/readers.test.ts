import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, test } from 'vitest'
import { eatenCells, type Eaten, type EatenCells } from './cells.ts'
import { missing, missingInR, run } from './programs.ts'
import { noPython, python } from './python.ts'
import { dataFolder, demarche, root, scratch } from './run.ts'

// Every table goes through a reader as it is, with nothing told, and comes back as CSV. What is changed on the way must
// be one of the ways of that reader that the guides warn of.

const release = join(scratch(), 'release')
const good = join(scratch(), 'good')
const damaged = join(scratch(), 'damaged')

beforeAll(() => {
  expect(demarche(['export', '--data', dataFolder, '--out', release, '--formats', 'csv,xlsx,views'])).toMatchObject({
    code: 0,
  })
  for (const folder of ['csv', 'views']) cpSync(join(release, folder), good, { recursive: true })
  mkdirSync(damaged)
  copyDamaged('deal_items', ',6,', ',06,')
  copyDamaged('evidence', /\n/, '\n"')
})

function copyDamaged(table: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(good, `${table}.csv`), 'utf8')
  expect(text).toMatch(from)
  writeFileSync(join(damaged, `${table}.csv`), text.replace(from, to))
}

/** How readers change cells by themselves, as the guides tell. */
const WAYS = {
  'takes none for missing': ({ written, read }) => written === 'none' && read === '',
  'makes a number of a version': ({ column, written, read }) =>
    column === 'curation_codebook' && `${read}.0` === written,
  'leaves quotes doubled': ({ written, read }) => written.includes('"') && read === written.replaceAll('"', '""'),
  'makes a truth value of a position': ({ column, written, read }) =>
    column === 'position' && written === '1' && read === 'True',
} as const satisfies Record<string, (cell: Eaten) => boolean>

interface Reader {
  readonly name: string
  readonly skip?: string | undefined
  /** Reads a folder of CSV files, and writes what it read to another. */
  readonly read: (from: string, to: string) => Promise<unknown>
  readonly ways: readonly (keyof typeof WAYS)[]
  /** Whether it drops the zero in front of a number among numbers; the others then read the column as text. */
  readonly dropsZeros: boolean
}

const tables = (script: string): string => join(root, 'tests/clients/tables', script)
const inPython = (script: string) => (from: string, to: string) => run(python, [tables(script), from, to])
const inShell = (script: string) => (from: string, to: string) => run('sh', [tables(script), from, to])
const inR = (reader: string) => (from: string, to: string) =>
  run('Rscript', ['--vanilla', tables('r.R'), reader, from, to])

async function throughDuckDb(from: string, to: string): Promise<void> {
  const connection = await (await DuckDBInstance.create()).connect()
  for (const file of readdirSync(from)) {
    // A file that cannot be read is missing afterwards, as from the other readers.
    await connection
      .run(`COPY (FROM read_csv('${from}/${file}')) TO '${to}/${file}' (FORMAT csv)`)
      .catch(() => undefined)
  }
}

const BY_R: readonly (keyof typeof WAYS)[] = ['makes a number of a version']

const READERS: readonly Reader[] = [
  { name: 'csv of Python', skip: noPython, read: inPython('python_csv.py'), ways: [], dropsZeros: false },
  {
    name: 'pandas',
    skip: noPython,
    read: inPython('python_pandas.py'),
    ways: [],
    dropsZeros: true,
  },
  { name: 'Polars', skip: noPython, read: inPython('python_polars.py'), ways: [], dropsZeros: true },
  { name: 'read.csv of R', skip: missing('Rscript'), read: inR('read.csv'), ways: BY_R, dropsZeros: true },
  { name: 'readr', skip: missingInR('readr'), read: inR('readr'), ways: BY_R, dropsZeros: false },
  {
    name: 'data.table',
    skip: missingInR('data.table'),
    read: inR('data.table'),
    ways: [...BY_R, 'leaves quotes doubled'],
    dropsZeros: true,
  },
  {
    name: 'haven, to Stata and back',
    skip: missingInR('readr', 'haven'),
    read: inR('haven'),
    ways: BY_R,
    dropsZeros: false,
  },
  { name: 'DuckDB', read: throughDuckDb, ways: [], dropsZeros: false },
  { name: 'Miller', skip: missing('mlr'), read: inShell('miller.sh'), ways: [], dropsZeros: false },
  { name: 'SQLite', skip: missing('sqlite3'), read: inShell('sqlite3.sh'), ways: [], dropsZeros: false },
  {
    name: 'csvkit',
    skip: missing('in2csv'),
    read: inShell('csvkit.sh'),
    ways: ['takes none for missing', 'makes a truth value of a position'],
    dropsZeros: true,
  },
]

/** Changed cells that are none of a reader's ways. */
const strange = (found: EatenCells, ways: Reader['ways']) =>
  Object.entries(found).filter(
    ([, cells]) => cells === 'rows' || cells.some((cell) => !ways.some((way) => WAYS[way](cell))),
  )

describe.concurrent('readers with nothing told', { timeout: 300_000 }, () => {
  test.for(READERS)('$name reads every row, and changes cells in its known ways only', async (reader, context) => {
    if (reader.skip !== undefined) context.skip(reader.skip)
    const to = scratch()
    await reader.read(good, to)
    const found = eatenCells(good, to)
    expect(strange(found, reader.ways)).toEqual([])
    // A way that is not met any more is no longer worth a warning.
    const cells = Object.values(found).flatMap((cells) => (cells === 'rows' ? [] : cells))
    expect(reader.ways.filter((way) => !cells.some((cell) => WAYS[way](cell)))).toEqual([])
  })

  test.for(READERS)('$name shows what is wrong with a damaged copy', async (reader, context) => {
    if (reader.skip !== undefined) context.skip(reader.skip)
    const to = scratch()
    await reader.read(damaged, to)
    const items = eatenCells(damaged, to, ['deal_items'])['deal_items']
    const zeros =
      items === 'rows' ? [] : (items ?? []).filter(({ written, read }) => written === '06' && Number(read) === 6)
    expect(zeros).toHaveLength(reader.dropsZeros ? 1 : 0)
    expect(Object.keys(eatenCells(good, to, ['evidence']))).toEqual(['evidence'])
  })
})
