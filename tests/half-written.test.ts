import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bin, copyOfData, dataFolder, demarche, scratch } from './run.ts'

// An export that is stopped, or has no room, leaves nothing that could be taken for a release.

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const sums = (folder: string) =>
  everyFile(folder)
    .toSorted()
    .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])

/** Kills an export once it has written so many files. What it leaves beside its place is what is told. */
async function killed(out: string, parent: string, files: number): Promise<readonly string[]> {
  const before = readdirSync(parent)
  const run = spawn(process.execPath, [bin, 'export', '--data', dataFolder, '--out', out, '--force'], {
    stdio: 'ignore',
  })
  const ended = once(run, 'exit')
  const partial = () => readdirSync(parent).filter((name) => name.endsWith('.partial') && !before.includes(name))
  const written = () => partial().flatMap((name) => everyFile(join(parent, name))).length
  while (run.exitCode === null && written() < files) await sleep(2)
  run.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  return readdirSync(parent).filter((name) => !before.includes(name))
}

test.each([1, 20, 70])('killed after %i files: no release where one was asked for', async (files) => {
  const parent = scratch()
  const left = await killed(join(parent, 'release'), parent, files)
  expect(left).toHaveLength(1)
  expect(left[0]).toMatch(/^\.release\.[0-9a-f]{8}\.partial$/)
  expect(existsSync(join(parent, left[0] ?? '', 'SHA256SUMS'))).toBe(false)
  const { code, err } = demarche(['export', '--data', dataFolder, '--out', join(parent, 'release'), '--formats', 'csv'])
  expect(code).toBe(0)
  expect(err).toBe(
    `warning: ${join(parent, left[0] ?? '')} was left by an export that was stopped. Remove it, unless one is still running there.\n`,
  )
  const other = demarche(['export', '--data', dataFolder, '--out', join(parent, 'release-2'), '--formats', 'jsonl'])
  expect([other.code, other.err]).toEqual([0, ''])
})

test('killed while it would replace a release: that one is as it was', async () => {
  const parent = scratch()
  const out = join(parent, 'release')
  expect(demarche(['export', '--data', dataFolder, '--out', out, '--formats', 'csv,sqlite']).code).toBe(0)
  const before = sums(out)
  await killed(out, parent, 60)
  expect(sums(out)).toEqual(before)
})

/** Runs an export that may write files of so many KiB at most: a limit that needs no rights to set. */
const limited = (kibibytes: number, out: string, formats: string) =>
  spawnSync(
    'bash',
    [
      '-c',
      `ulimit -f ${kibibytes}; exec "$@"`,
      'bash',
      process.execPath,
      bin,
      'export',
      '--data',
      dataFolder,
      '--out',
      out,
      '--formats',
      formats,
    ],
    { encoding: 'utf8' },
  )

test.each(['csv', 'sqlite', 'parquet', 'xlsx', 'json', 'n-quads'])(
  'no room for %s: one sentence, and nothing left',
  (format) => {
    const parent = scratch()
    const { status, stderr } = limited(64, join(parent, 'release'), format)
    expect({ status, left: readdirSync(parent) }).toEqual({ status: 2, left: [] })
    expect(stderr).toMatch(/^error: .+\.\n$/)
  },
)

const mountable = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0

test.skipIf(!mountable)('a full disk: one sentence that says so, and nothing left (needs user namespaces)', () => {
  const disk = scratch()
  const script =
    'mount -t tmpfs -o size=1m none "$1" && { "$2" "$3" export --data "$4" --out "$1/release"; code=$?; ls -A "$1"; exit $code; }'
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', script, 'sh', disk, process.execPath, bin, dataFolder],
    { encoding: 'utf8' },
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('does not fit on the disk')
})

test('data with errors is written only when asked for, and the index says so', () => {
  const damaged = copyOfData()
  writeFileSync(join(damaged, 'weapons', 's-400.yaml'), 'id: s-400\n')
  const out = join(scratch(), 'release')
  const refused = demarche(['export', '--data', damaged, '--out', out])
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(/error\[S301\][^]*weapons\/s-400\.yaml:1/)
  expect(refused.err).toContain('--allow-invalid')
  expect(existsSync(out)).toBe(false)
  const written = demarche(['export', '--data', damaged, '--out', out, '--allow-invalid'])
  expect(written.code).toBe(0)
  expect(written.err).toContain('has errors')
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { valid: boolean; findings: object }
  expect(index.valid).toBe(false)
  expect(Object.keys(index.findings)).toContain('S301')
  const sound = join(scratch(), 'sound')
  expect(demarche(['export', '--data', dataFolder, '--out', sound, '--formats', 'jsonl', '--allow-invalid']).code).toBe(
    0,
  )
  expect(JSON.parse(readFileSync(join(sound, 'index.json'), 'utf8'))).toMatchObject({ valid: true })
})

test('an unknown format lists the known ones before anything is read or written', () => {
  const parent = scratch()
  mkdirSync(join(parent, 'here'))
  const { code, err } = demarche([
    'export',
    '--data',
    dataFolder,
    '--out',
    join(parent, 'release'),
    '--formats',
    'csv,xls',
  ])
  expect(code).toBe(2)
  for (const id of ['json', 'csv', 'parquet', 'sqlite', 'xlsx', 'n-quads']) expect(err).toContain(id)
  expect(readdirSync(parent)).toEqual(['here'])
})
