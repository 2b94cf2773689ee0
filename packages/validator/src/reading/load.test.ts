import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { load } from './load.ts'

test('each file keeps its own bytes, however many share a piece of memory', () => {
  const root = mkdtempSync(join(tmpdir(), 'demarche-unit-'))
  mkdirSync(join(root, 'weapons'))
  // Some fill a piece to its end, some are empty, and some are over the limit, of which one byte more is read.
  for (let index = 0; index < 120; index += 1) {
    const size = [LIMITS.bytes, 0, 1, LIMITS.bytes + 5, LIMITS.bytes - 1][index % 5] ?? 0
    writeFileSync(join(root, 'weapons', `w-${index}.json`), Buffer.alloc(size, index + 1))
  }
  symlinkSync(join(root, 'weapons', 'w-0.json'), join(root, 'weapons', 'z.json'))
  mkdirSync(join(root, 'weapons', 'folder.json'))
  const { files, unreadable } = load(root)
  expect(unreadable.map(({ path, code }) => [path, code])).toEqual([
    ['weapons/folder.json', 'F107'],
    ['weapons/z.json', 'F107'],
  ])
  expect(files).toHaveLength(120)
  for (const { path, bytes } of files) {
    expect(Buffer.compare(bytes, readFileSync(join(root, path)).subarray(0, LIMITS.bytes + 1)), path).toBe(0)
  }
})
