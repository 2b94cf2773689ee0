import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { datasetOf, type Dataset } from '@demarche/schema'
import fc from 'fast-check'
import sqlite3, { type Database } from 'node-sqlite3-wasm'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { fixture, longFixture } from '../../fixtures/index.ts'
import { bytesWritten } from '../../fixtures/memory.ts'
import type { Column } from '../table.ts'
import { tables } from '../tables/index.ts'
import { views } from '../views/index.ts'
import { sqlite } from './sqlite.ts'

const bytesOf = async (dataset: Dataset): Promise<Buffer> =>
  (await bytesWritten(sqlite, dataset)).get('sqlite/dataset.sqlite') ?? Buffer.alloc(0)

/** What a question gives in the database of a dataset. */
async function asked<T>(dataset: Dataset, ask: (database: Database) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'exporter-'))
  writeFileSync(join(folder, 'x.sqlite'), await bytesOf(dataset))
  const database = new sqlite3.Database(join(folder, 'x.sqlite'), { readOnly: true })
  try {
    return ask(database)
  } finally {
    database.close()
    rmSync(folder, { recursive: true })
  }
}

/** SQLite has no booleans. */
const stored = (cell: unknown) => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))

const isText = ({ type, separator }: Column) => separator !== undefined || (type !== 'integer' && type !== 'boolean')

/** Bytes as the text they are: the client's own decoder would take a byte order mark off. */
const text = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell instanceof Uint8Array ? Buffer.from(cell).toString() : cell]),
  )

const expectSameCells = (dataset: Dataset) =>
  asked(dataset, (database) => {
    for (const { name, columns, rows } of [...tables, ...views]) {
      const expected = [...rows(dataset)].map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, stored(row[column.name])])),
      )
      const select = columns.map((one) => `CAST("${one.name}" AS ${isText(one) ? 'BLOB' : 'INTEGER'}) "${one.name}"`)
      expect(database.all(`SELECT ${select.join(', ')} FROM "${name}"`).map(text), name).toEqual(expected)
    }
  })

test('rows and cells are those of the tables, in their order', async () => {
  await expectSameCells(fixture)
  await expectSameCells(longFixture)
})

const holdsNul = (dataset: Dataset) =>
  [...tables, ...views].some(({ rows }) =>
    [...rows(dataset)].some((row) => Object.values(row).some((cell) => String(cell).includes('\0'))),
  )

test('so they are for any dataset, however hostile its texts; one that would be cut is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      if (holdsNul(dataset)) await expect(bytesOf(dataset)).rejects.toThrow('NUL')
      else await expectSameCells(dataset)
    }),
    { numRuns: 20 },
  )
})

test('the database is whole, its references resolve, and a joined question is answered', () =>
  asked(fixture, (database) => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(database.all('PRAGMA foreign_key_check')).toEqual([])
    const references = tables.flatMap(({ columns }) => columns.filter((column) => column.references))
    const kept = tables.flatMap(({ name }) => database.all(`PRAGMA foreign_key_list("${name}")`))
    expect(new Set(kept.map((one) => `${String(one['table'])} ${String(one['from'])}`)).size).toBeGreaterThan(30)
    expect(references.length).toBeGreaterThan(30)
    expect(
      database.all(`SELECT d.status, e.exact FROM deals d JOIN claims c ON c.record_id = d.id AND c.record_kind = 'deal'
        JOIN claim_evidence ce ON ce.claim = c.claim_id JOIN evidence e ON e.evidence_id = ce.evidence
        WHERE c.path = 'items/launchers/quantity' AND c.field = 'count' AND c.rank = 'preferred' ORDER BY ce.position`),
    ).toEqual([
      { status: 'delivered', exact: 'six ordered systems' },
      { status: 'delivered', exact: 'signed "on Tuesday"' },
    ])
    expect(String(database.get(`SELECT sql FROM sqlite_schema WHERE name = 'deals'`)?.['sql'])).toContain('-- ')
  }))

test('a reference that leads nowhere is found by those who ask', () => {
  const [statement] = fixture.all('statement')
  return asked(datasetOf([{ kind: 'statement', record: statement! }]), (database) => {
    expect(database.all('PRAGMA foreign_key_check').length).toBeGreaterThan(0)
  })
})

test('a text that SQLite would cut is refused', async () => {
  const [weapon] = fixture.all('weapon')
  const dataset = datasetOf([{ kind: 'weapon', record: { ...weapon!, description: 'cut\0here' } }])
  await expect(bytesOf(dataset)).rejects.toThrow(/NUL.*cut\\0here/)
})

test('the same rows give the same bytes', async () => {
  expect((await bytesOf(fixture)).equals(await bytesOf(fixture))).toBe(true)
})
