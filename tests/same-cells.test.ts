import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { kindNames, kinds, shapeOf } from '@demarche/schema'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { rebuild } from '../packages/exporter/fixtures/rebuild.ts'
import { dataFolder, demarche, scratch } from './run.ts'

// The same tables in three forms, read by engines nobody here wrote: DuckDB and the SQLite that comes with Node.

const out = join(scratch(), 'release')
let duckdb: DuckDBConnection

beforeAll(async () => {
  expect(demarche(['export', '--data', dataFolder, '--out', out]).code).toBe(0)
  duckdb = await (await DuckDBInstance.create(':memory:')).connect()
})

const ask = async (sql: string): Promise<Record<string, unknown>[]> => (await duckdb.runAndReadAll(sql)).getRowObjects()

const namesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'csv'))
    .map((file) => file.replace(/\.csv$/, ''))
    .toSorted()

const csv = (folder: string, table: string): string =>
  `(FROM read_csv('${folder}/csv/${table}.csv', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'))`

/** Tables of which some row stands in the CSV file or the Parquet file only, as often as it stands there. */
async function differing(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const table of namesIn(folder)) {
    const text = csv(folder, table)
    const typed = `(SELECT COLUMNS(*)::VARCHAR FROM '${folder}/parquet/${table}.parquet')`
    const [row] = await ask(
      `SELECT (SELECT count(*) FROM (FROM ${text} EXCEPT ALL FROM ${typed})) AS lost,
        (SELECT count(*) FROM (FROM ${typed} EXCEPT ALL FROM ${text})) AS added`,
    )
    if (Number(row?.['lost']) + Number(row?.['added']) > 0) found.push(table)
  }
  return found
}

test('DuckDB finds the same rows in the CSV and the Parquet files, and a damaged copy out', async () => {
  expect(namesIn(out).length).toBeGreaterThan(30)
  expect(await differing(out)).toEqual([])
  const damaged = join(scratch(), 'damaged')
  cpSync(out, damaged, { recursive: true })
  const file = join(damaged, 'csv/deal_items.csv')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/launcher/, 'battery'))
  expect(await differing(damaged)).toEqual(['deal_items'])
})

test('SQLite holds the cells of the CSV files, whole, in order and with references that resolve', () => {
  const database = new DatabaseSync(join(out, 'sqlite/dataset.sqlite'), { readOnly: true })
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  for (const table of namesIn(out)) {
    const types = database.prepare(`SELECT name, type FROM pragma_table_info('${table}')`).all()
    const booleans = new Set(types.filter(({ type }) => type === 'BOOLEAN').map(({ name }) => name))
    const cell = (name: string, value: unknown) =>
      value === null ? '' : booleans.has(name) ? String(value === 1) : String(value)
    const stored = database
      .prepare(`SELECT * FROM "${table}"`)
      .all()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(name, value)])))
    const rows = parse(readFileSync(join(out, `csv/${table}.csv`)), { columns: true }) as unknown[]
    expect(stored, table).toEqual(rows)
  }
  database.close()
})

test('every record of the JSONL is rebuilt from claims.csv and claim_evidence.csv, byte for byte', () => {
  const rowsOf = (table: string) =>
    parse(readFileSync(join(out, `csv/${table}.csv`)), { columns: true }) as Record<string, string>[]
  const of = (row: Record<string, string>, column: string) => row[column]?.split('#')[0]
  const claims = Map.groupBy(rowsOf('claims'), (row) => of(row, 'claim_id'))
  const evidence = Map.groupBy(rowsOf('claim_evidence'), (row) => of(row, 'claim'))
  for (const kind of kindNames) {
    const lines = readFileSync(join(out, `jsonl/${kind}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
    for (const line of lines) {
      const name = `${kind}/${(JSON.parse(line) as { id: string }).id}`
      const rows = { claims: claims.get(name) ?? [], evidence: evidence.get(name) ?? [] }
      expect(JSON.stringify(rebuild(shapeOf(kinds[kind].schema), rows))).toBe(line)
    }
  }
})

test('nested Parquet answers without a join; the writer is named as readers on the JVM want it', async () => {
  const [pantsir] = await ask(
    `SELECT i.quantity.count AS count, i.quantity.unit AS unit, len(i.quantity.alternatives) AS others
      FROM (SELECT unnest(items) AS i FROM '${out}/parquet/nested/deals.parquet' WHERE id = '2019-rus-srb-pantsir-s')
      WHERE i.id = 'pantsir'`,
  )
  expect(pantsir).toMatchObject({ count: 6n, unit: 'launcher' })
  expect(Number(pantsir?.['others'])).toBeGreaterThan(1)
  const [{ created_by: writer } = {}] = await ask(
    `SELECT created_by FROM parquet_file_metadata('${out}/parquet/deals.parquet')`,
  )
  expect(writer).toMatch(/^demarche version \d+\.\d+\.\d+(?: \(build [0-9a-f]{40}\))?$/)
})

test('cut by year, a table read as one is the table, and a question about one year opens one folder', async () => {
  const parts = join(scratch(), 'parts')
  expect(
    demarche(['export', '--data', dataFolder, '--out', parts, '--formats', 'csv,parquet', '--partition', 'year']).code,
  ).toBe(0)
  for (const table of ['deals', 'claims', 'statements', 'renditions']) {
    const whole = `read_parquet('${parts}/parquet/${table}/*/*.parquet', hive_partitioning = true)`
    const [row] = await ask(`SELECT count(*) AS lost FROM (FROM ${csv(parts, table)} EXCEPT ALL
      SELECT COLUMNS(* EXCLUDE (year))::VARCHAR FROM ${whole})`)
    expect(row, table).toEqual({ lost: 0n })
  }
  const [said] =
    await ask(`SELECT count(*) AS rows, count(*) FILTER (year(coalesce(date_min, date_max)) = 2019) AS right_year
    FROM read_parquet('${parts}/parquet/statements/*/*.parquet', hive_partitioning = true) WHERE year = 2019`)
  expect(Number(said?.['rows'])).toBeGreaterThan(5)
  expect(said?.['right_year']).toBe(said?.['rows'])
  expect(readdirSync(join(parts, 'parquet')).filter((name) => name === 'actors.parquet')).toHaveLength(1)
})

test('a way to cut that does not exist is refused', () => {
  const { code, err } = demarche(['export', '--out', join(scratch(), 'x'), '--partition', 'month'])
  expect(code).toBe(2)
  expect(err).toContain('--partition year')
})
