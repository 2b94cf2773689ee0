import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demarche, root, scratch, type Run } from './run.ts'

// What `validate` remembers may save time and nothing else: every answer is the one that a run without it gives.
const base = join(root, 'packages/validator/fixtures/_base')

/** A data folder, and runs of `validate` on it with and without what is remembered. */
function tree() {
  const folder = scratch()
  const data = join(folder, 'data')
  cpSync(base, data, { recursive: true })
  const args = ['validate', '--data', data, '--now', '2026-06-30', '--format', 'json']
  const cache = join(folder, 'cache')
  const cached = (...more: string[]): Run => demarche([...args, '--cache', cache, ...more])
  const anew = (...more: string[]): Run => demarche([...args, '--no-cache', ...more])
  return { folder, data, cache, args, cached, anew }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

/** Writes other bytes of the same length, and gives the file its old time of change back, as far as a program can. */
function replaceUnnoticed(file: string, change: (text: string) => string): void {
  const { atime, mtime } = statSync(file)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(Buffer.byteLength(after)).toBe(Buffer.byteLength(before))
  writeFileSync(file, after)
  utimesSync(file, atime, mtime)
}

const MUTATIONS: readonly ((file: string, other: string) => void)[] = [
  (file) =>
    replaceUnnoticed(file, (text) => text.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'x' ? 'y' : 'x'))),
  (file) => replaceUnnoticed(file, (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
  (file) => writeFileSync(file, `${readFileSync(file, 'utf8')}# a remark\n`),
  (file) => writeFileSync(file, ''),
  (file) => rmSync(file),
  (file) => renameSync(file, join(dirname(file), `other-${basename(file)}`)),
  (file) => cpSync(file, join(dirname(file), `copy-${basename(file)}`)),
  (file, other) => {
    const text = readFileSync(file)
    writeFileSync(file, readFileSync(other))
    writeFileSync(other, text)
  },
  (file) => writeFileSync(join(dirname(file), 'note.txt'), 'no record'),
  () => undefined,
]

test('after any change of a tree, and none, the report is that of a run without cache', () => {
  const { data, cached, anew } = tree()
  fc.assert(
    fc.property(fc.nat({ max: MUTATIONS.length - 1 }), fc.nat(), fc.nat(), (mutation, one, other) => {
      const files = filesIn(data).filter((file) => !file.endsWith('.txt'))
      const [file = '', second = ''] = [files[one % files.length], files[other % files.length]]
      MUTATIONS[mutation]?.(file, second)
      const { code, out } = anew()
      expect(cached()).toMatchObject({ code, out, err: '' })
    }),
    { numRuns: 20, seed: 7, endOnFailure: true },
  )
})

test('a file changed behind size and time, and changed back, is seen both times', async () => {
  const { data, cached, anew } = tree()
  const file = filesIn(data).find((path) => path.includes('/deals/')) ?? ''
  // Long enough for the state of the files alone to be trusted.
  await setTimeout(3000)
  const clean = cached()
  expect(cached()).toEqual(clean)
  const before = readFileSync(file, 'utf8')
  replaceUnnoticed(file, (text) => text.replace(/^id: ./m, 'id: X'))
  expect(readFileSync(file, 'utf8')).not.toBe(before)
  expect(cached().out).toBe(anew().out)
  expect(cached().out).not.toBe(clean.out)
  replaceUnnoticed(file, () => before)
  expect(cached()).toEqual(clean)
})

test('another day and other paths are other questions', () => {
  const { data, cached, anew } = tree()
  cached()
  for (const more of [['--now', '1999-01-01'], [join(data, 'deals')], [join(data, 'statements')]]) {
    expect(cached(...more).out).toBe(anew(...more).out)
  }
})

/** A copy of the program, to be changed. */
function programIn(folder: string) {
  cpSync(join(root, 'packages/cli'), folder, { recursive: true, filter: (path) => !/node_modules|src/.test(path) })
  return (args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin.js'), ...args], {
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }
}

test('another rule, schema or version of the program is another verdict', () => {
  const { folder, data, cache, args } = tree()
  const program = join(folder, 'program')
  const run = programIn(program)
  const asked = [...args, '--cache', cache]
  const file = filesIn(data).find((path) => path.includes('/deals/')) ?? ''
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: TODO a title'))
  expect(run(asked).out).toContain('still holds the marker')
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(program, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(program, path), text.replaceAll(from, to))
    return run(asked)
  }
  const chunk = readdirSync(join(program, 'dist')).find(
    (name) =>
      name.endsWith('.js') && readFileSync(join(program, 'dist', name), 'utf8').includes('still holds the marker'),
  )
  const rule = edit(join('dist', chunk ?? ''), 'still holds the marker', 'holds a marker')
  expect(rule.out).toContain('holds a marker')
  expect(rule.err).toContain('of another version')
  const schema = edit('dist/checkers/deal.quick.cjs', 'module.exports', '/* changed */module.exports')
  expect(schema.err).toContain('of another version')
  const version = edit('package.json', '"version": "', '"version": "9')
  expect(version.err).toContain('of another version')
  expect(run(asked).err).toBe('')
})

test('a cache that is damaged or cannot be written is left aside with a note', () => {
  const { folder, cache, cached, anew } = tree()
  const { out } = anew()
  cached()
  const [file = ''] = filesIn(cache)
  const good = readFileSync(file, 'utf8')
  for (const [bad, note] of [
    ['', 'cannot be read'],
    ['{"program":', 'cannot be read'],
    [good.replace('"records":', '"records":9'), 'is damaged'],
    [good.replace(/"taken":\d+/, '"taken":9e15'), 'is damaged'],
    [good.slice(0, -40), 'is damaged'],
  ] as const) {
    writeFileSync(file, bad)
    const run = cached()
    expect([run.out, run.err.split('\n').length]).toEqual([out, 2])
    expect(run.err).toContain(note)
    expect(cached().err).toBe('')
  }
  writeFileSync(join(folder, 'taken'), '')
  const asked = ['validate', '--data', join(folder, 'data'), '--now', '2026-06-30', '--format', 'json', '--cache']
  // In /proc nothing can be made, which Node does not notice where it is asked for more than one folder.
  for (const place of [join(folder, 'taken'), '/proc/nowhere/cache']) {
    const run = demarche([...asked, place])
    expect(run.out).toBe(out)
    expect(run.err).toMatch(/^note: The cache .* cannot be written and was not used\.\n$/)
  }
})
