import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository, type Repository } from './repository.ts'
import { demarche, scratch } from './run.ts'

interface Report {
  readonly diagnostics: readonly { code: string; file: string }[]
  readonly known: readonly { code: string; file: string }[]
}

const FREE_COUNTRY = 'statements/2019/2019-11-05-vucic-free-country.yaml'
const WARNING = 'statements/2019/2019-11-01-palmer-careful.yaml'

/** A repository whose main branch holds the data with mistakes in it, and a branch off it that is checked out. */
const branchOffFaultyMain = (): Repository =>
  repository(({ data, edit }) => {
    edit(WARNING, 'act: warn', 'act: wran')
    // More findings than a report shows of one file: those beyond are old as well.
    const unknown = Array.from({ length: 150 }, (_, index) => `x${index}: 1\n`).join('')
    writeFileSync(join(data, WARNING), readFileSync(join(data, WARNING), 'utf8') + unknown)
  })

const since = (root: string): { code: number | null; report: Report } => {
  const { code, out } = demarche(['validate', '--base', 'main', '--format', 'json'], { cwd: root })
  return { code, report: JSON.parse(out) as Report }
}

test('--base reports what the branch brings, and keeps the findings of the base apart', () => {
  const { root, data, edit } = branchOffFaultyMain()
  const before = since(root)
  expect(before.code).toBe(0)
  expect(before.report.diagnostics).toEqual([])
  expect(before.report.known.map(({ code, file }) => `${file} ${code}`)).toContain(`${WARNING} S304`)

  edit(FREE_COUNTRY, 'text: Serbia is arming', 'text: Serbia is selling')
  // Something above an old finding moves it to another line, and it stays old.
  edit(WARNING, 'form: speech', '# a comment\nform: speech')
  rmSync(join(data, 'weapons/kornet.yaml'))
  const after = since(root)
  expect(after.code).toBe(1)
  const found = after.report.diagnostics.map(({ code, file }) => `${file} ${code}`)
  expect(found).toContain(`${FREE_COUNTRY} Q704`)
  expect(found).toContain('weapons/kornet.yaml R508')
  expect(found.filter((line) => line.startsWith(WARNING))).toEqual([])
})

test('no repository, no such ref, a ref that looks like a flag: a sentence each', () => {
  const { root } = branchOffFaultyMain()
  for (const [cwd, ref, said] of [
    [root, 'no-such-ref', 'no-such-ref'],
    [root, '--output=x', '--output=x'],
  ] as const) {
    const { code, err } = demarche(['validate', `--base=${ref}`], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(said)
  }
  const outside = scratch()
  cpSync(join(root, 'data'), join(outside, 'data'), { recursive: true })
  const { code, err } = demarche(['validate', '--base', 'main'], {
    cwd: outside,
    env: { GIT_CEILING_DIRECTORIES: outside },
  })
  expect(code).toBe(2)
  expect(err).toContain('not in a git repository')
})
