import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { recordsOf } from './records.ts'

interface Options {
  readonly count: number
  readonly format: 'json' | 'yaml'
  /** Share of the files that get a mistake, 0 to 1. */
  readonly bad?: number
}

/** Writes a data folder of invented records. */
export function writeRecords(folder: string, { count, format, bad = 0 }: Options): void {
  rmSync(folder, { recursive: true, force: true })
  const made = new Set<string>()
  for (const { folder: below, record } of recordsOf(count, bad)) {
    const path = join(folder, below)
    if (!made.has(path)) mkdirSync(path, { recursive: true })
    made.add(path)
    const text = format === 'json' ? JSON.stringify(record, null, 2) : stringify(record, { lineWidth: 0 })
    writeFileSync(join(path, `${record.id}.${format}`), `${text}\n`)
  }
}
