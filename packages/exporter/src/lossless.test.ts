import { datasetOf, kindNames, kinds, shapeOf, type Dataset, type Entry } from '@demarche/schema'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDataset } from '../fixtures/arbitrary.ts'
import { fixture, longFixture } from '../fixtures/index.ts'
import { rebuild } from '../fixtures/rebuild.ts'
import { canonical } from './canonical.ts'
import { csvText } from './csv-text.ts'
import type { Row } from './table.ts'
import { claims } from './tables/claims.ts'
import { tables } from './tables/index.ts'

/** Rows as a reader of the CSV file gets them. */
const throughCsv = (dataset: Dataset) =>
  claims.map(
    (table) => parse(Buffer.concat([...csvText(table.columns, table.rows(dataset))]), { columns: true }) as Row[],
  )

const json = (dataset: Dataset) =>
  kindNames.flatMap((kind) =>
    dataset.all(kind).map((record) => ({ kind, record: canonical(shapeOf(kinds[kind].schema), record) }) as Entry),
  )

const byRecord = (rows: readonly Row[], column: string) => Map.groupBy(rows, (row) => String(row[column]).split('#')[0])

function rebuilt(dataset: Dataset) {
  const [values = [], evidence = []] = throughCsv(dataset)
  const [claimsOf, evidenceOf] = [byRecord(values, 'claim_id'), byRecord(evidence, 'claim')]
  return kindNames.flatMap((kind) =>
    dataset.all(kind).map(({ id }) => {
      const name = `${kind}/${id}`
      const rows = { claims: claimsOf.get(name) ?? [], evidence: evidenceOf.get(name) ?? [] }
      return { kind, record: rebuild(shapeOf(kinds[kind].schema), rows) } as Entry
    }),
  )
}

const text = (value: unknown) => JSON.stringify(value, null, 1)

test('every record, and so every other table, is rebuilt from the CSV text of claims and claim_evidence alone', () => {
  expect(text(rebuilt(fixture))).toBe(text(json(fixture)))
  expect(text(rebuilt(longFixture))).toBe(text(json(longFixture)))
  const again = datasetOf(rebuilt(fixture))
  for (const { columns, rows } of tables) {
    expect(Buffer.concat([...csvText(columns, rows(again))])).toEqual(
      Buffer.concat([...csvText(columns, rows(fixture))]),
    )
  }
})

test('so is every record of any dataset, however hostile its texts', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(text(rebuilt(dataset))).toBe(text(json(dataset)))
    }),
    { numRuns: 60 },
  )
})
