import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reporters } from '@demarche/validator'
import { expect, test, vi } from 'vitest'
import { main } from '../main.ts'

/** A data folder with one file, and a run of `validate` on it. */
async function run(
  name: string,
  text: string,
  ...args: string[]
): Promise<{ code: number; out: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-unit-'))
  mkdirSync(join(folder, 'weapons'))
  writeFileSync(join(folder, 'weapons', name), text)
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const given = args.map((arg) => arg.replace('FOLDER', folder))
  const code = await main(['node', 'demarche', 'validate', '--data', folder, '--now', '2026-01-01', ...given])
  const out = write.mock.calls.flat().join('')
  write.mockRestore()
  return { code, out, folder }
}

test('every format at once: one on the screen, the others in files, the help naming them all', async () => {
  const outputs = reporters.flatMap(({ id }) => ['--output', `${id}:FOLDER/report.${id}`])
  const { code, out, folder } = await run('a.yaml', 'id: a\nid: b\n', '--format', 'sarif', ...outputs)
  expect(code).toBe(1)
  for (const { id } of reporters) {
    const text = readFileSync(join(folder, `report.${id}`), 'utf8')
    expect(text).toContain('Y203')
    if (id === 'sarif') expect(text).toBe(out)
  }
  const log = JSON.parse(out) as { runs: [{ tool: { driver: { semanticVersion: string } } }] }
  expect(log.runs[0].tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/)
})

test('an error after the first hundred findings of a file still fails the run', async () => {
  const keys = Array.from({ length: 150 }, (_, index) => `k${index}: 1`)
  const { code, out } = await run('a.yaml', keys.join('\n'), '--format', 'json')
  const report = JSON.parse(out) as { diagnostics: object[]; totals: { severities: { error: number } } }
  expect([code, report.diagnostics.length]).toEqual([1, 100])
  expect(report.totals.severities.error).toBeGreaterThan(150)
})

test('a file name cannot speak to the terminal or to the build', async () => {
  for (const format of ['text', 'github']) {
    const { out } = await run('::error file=x,line=1::\u001B[31mpwned\n::error::x.yaml', 'id: [', '--format', format)
    expect(out).toContain('pwned')
    expect(out).not.toContain('\u001B')
    expect(out.split('\n').filter((line) => /^\s*::(?!error file=[^,:]+,line=1,)/.test(line))).toEqual([])
  }
})
