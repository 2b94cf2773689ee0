import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, root } from './run.ts'

interface Took {
  /** Milliseconds of a processor for one file. */
  readonly slowest: number
  readonly findings: number
  /** Bytes. */
  readonly rss: number
}

const MIB = 2 ** 20

test('no damage to a file makes the validator throw, take two seconds or hold 512 MiB', () => {
  const runs = process.env['FUZZ_RUNS'] ?? '1500'
  const args = ['--max-old-space-size=400', join(root, 'tests/fuzz.ts'), dataFolder, runs, '20261122']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const { slowest, findings, rss } = JSON.parse(stdout) as Took
  expect(findings).toBeGreaterThan(Number(runs) / 2)
  expect(slowest).toBeLessThan(2000)
  expect(rss).toBeLessThan(512 * MIB)
})
