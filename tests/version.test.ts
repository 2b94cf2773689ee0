import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { root, scratch } from './run.ts'

/** A clone of this repository after a release 0.1.0 of the data, with nothing pending. */
let clone: string
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@test.invalid', ...args], {
    cwd: clone,
    encoding: 'utf8',
    stdio: 'pipe',
  })
beforeEach(() => {
  clone = join(scratch(), 'clone')
  execFileSync('git', ['clone', '--quiet', root, clone])
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  for (const file of globSync('.changeset/*.md', { cwd: clone })) rmSync(join(clone, file))
  const manifest = join(clone, 'data/package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": ".*"/, '"version": "0.1.0"'))
  git('commit', '--quiet', '--all', '--message', 'nothing pending')
  git('tag', '@demarche/data@0.1.0')
})

const change = (path: string, text: string): void => {
  mkdirSync(join(clone, path, '..'), { recursive: true })
  writeFileSync(join(clone, path), text)
}
const version = (): unknown => JSON.parse(readFileSync(join(clone, 'data/package.json'), 'utf8')).version
const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--conditions=@demarche/source', `scripts/${name}.ts`, ...args], {
    cwd: clone,
    encoding: 'utf8',
  })

const REDIRECT =
  'id: fk-3\nkind: weapon\nreason: withdrawn\nto: []\non: 2026-01-01\ncuration: { coders: [core], coded: 2026-01-01, codebook: "1.0", status: single-coded }\n'

test('the version of the data is computed: a maintainer may give more than the records ask for, never less', () => {
  rmSync(join(clone, 'data/weapons/fk-3.yaml'))
  change('data/redirects/fk-3.yaml', REDIRECT)
  change('.changeset/too-little.md', '---\n"@demarche/data": patch\n---\n\nA small thing.\n')
  expect(script('version')).toMatchObject({ status: 0, stdout: expect.stringContaining('major') })
  expect(version()).toBe('1.0.0')
  const changelog = readFileSync(join(clone, 'data/CHANGELOG.md'), 'utf8')
  expect(changelog).toContain('A small thing.')
  expect(changelog).toContain('1 record is gone')
})

test('a changeset that gives more stands', () => {
  change('.changeset/more.md', '---\n"@demarche/data": minor\n---\n\nMore.\n')
  expect(script('version').status).toBe(0)
  expect(version()).toBe('0.2.0')
})

test('a release is made from a commit, in a folder of its own', () => {
  change('data/weapons/x.yaml', 'id: x\n')
  expect(script('release', '--dry-run')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^error: .*commit or stash/i),
  })
  git('stash', '--include-untracked')
  mkdirSync(join(clone, 'release'))
  expect(script('release', '--dry-run')).toMatchObject({ status: 2, stderr: expect.stringContaining('exists already') })
})
