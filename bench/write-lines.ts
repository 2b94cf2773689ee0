import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { recordsOf } from './records.ts'

/** Writes invented records one a line, in a file for each kind. */
export function writeLines(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, number>()
  const held = new Map<string, string[]>()
  const flush = (kind: string): void => {
    const file = files.get(kind) ?? openSync(join(folder, `${kind}.jsonl`), 'w')
    files.set(kind, file)
    writeSync(file, held.get(kind)?.join('') ?? '')
    held.set(kind, [])
  }
  for (const { folder: below, record } of recordsOf(count, 0)) {
    const kind = (below.split('/')[0] ?? '').slice(0, -1)
    const lines = held.get(kind) ?? []
    held.set(kind, lines)
    lines.push(`${JSON.stringify(record)}\n`)
    if (lines.length > 1000) flush(kind)
  }
  for (const kind of held.keys()) flush(kind)
  for (const file of files.values()) closeSync(file)
}
