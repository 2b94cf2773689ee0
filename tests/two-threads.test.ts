import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetIn, exportDataset } from '@demarche/exporter'
import { kindNames } from '@demarche/schema'
import { expect, test } from 'vitest'
import { entries } from '../bench/entries.ts'
import { demarche, scratch } from './run.ts'

/** More than eight mebibytes of lines: from there on a second thread writes some of the formats. */
const RECORDS = 4_500

/** A release of invented records, as far as an export reads one. */
function release(): string {
  const folder = scratch()
  mkdirSync(join(folder, 'jsonl'))
  writeFileSync(join(folder, 'index.json'), '{}\n')
  for (const kind of kindNames) writeFileSync(join(folder, 'jsonl', `${kind}.jsonl`), '')
  for (const { kind, record } of entries(RECORDS)) {
    appendFileSync(join(folder, 'jsonl', `${kind}.jsonl`), `${JSON.stringify(record)}\n`)
  }
  return folder
}

const sumsOf = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n')
const isDatabase = (line: string) => line.endsWith('sqlite/dataset.sqlite')

test(
  'what ships writes a large release by two threads, and the same bytes as by one',
  { timeout: 300_000 },
  async () => {
    const [two, one] = [join(scratch(), 'two'), join(scratch(), 'one')]
    const { code, err } = demarche(['export', '--data', release(), '--out', two, '--formats', 'jsonl,sqlite'])
    expect([code, err]).toEqual([0, ''])
    const index = JSON.parse(readFileSync(join(two, 'index.json'), 'utf8')) as {
      files: { path: string; bytes: number }[]
    }
    const lines = index.files.filter(({ path }) => path.startsWith('jsonl/'))
    expect(lines.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(2 ** 23)
    await exportDataset({ dataset: datasetIn(join(two, 'jsonl')), out: one, threads: 1, formats: ['sqlite'] })
    expect(sumsOf(two).filter(isDatabase)).toEqual(sumsOf(one).filter(isDatabase))
    expect(sumsOf(two).filter(isDatabase)).toHaveLength(1)
  },
)
