import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { packageNotes } from '../scripts/release/package-notes.ts'
import { packageVersion } from '../scripts/release/package-version.ts'
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
  spawnSync(process.execPath, ['--conditions=@demarche/source', join(root, `scripts/${name}.ts`), ...args], {
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
  expect(readFileSync(join(clone, 'CITATION.cff'), 'utf8')).toMatch(/^version: 1\.0\.0$/m)
})

test('what is cited is the version of the data', () => {
  const manifest: { version?: string } = JSON.parse(readFileSync(join(root, 'data/package.json'), 'utf8'))
  expect(readFileSync(join(root, 'CITATION.cff'), 'utf8')).toContain(`\nversion: ${manifest.version}\n`)
})

test('the notes tell of the packages where their version is new, once, and not of their dependencies', () => {
  const changelog =
    '# x\n\n## 0.3.0\n\n### Minor Changes\n\n- a1: One.\n  More of it.\n- b2: Two.\n\n### Patch Changes\n\n- Updated dependencies [a1]\n  - y@0.3.0\n\n## 0.2.0\n\n- Old.\n'
  const before = packageVersion(clone, 'packages/cli')
  const manifest = join(clone, 'packages/cli/package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(`"version": "${before}"`, '"version": "0.3.0"'))
  for (const folder of ['cli', 'schema']) change(`packages/${folder}/CHANGELOG.md`, changelog)
  const notes = '\n## The packages, 0.3.0\n\n- a1: One.\n  More of it.\n- b2: Two.\n'
  expect(packageNotes(clone, undefined)).toBe(notes)
  expect(packageNotes(clone, '@demarche/data@0.1.0')).toBe(notes)
  git('commit', '--quiet', '--all', '--message', 'released')
  git('tag', '@demarche/data@0.2.0')
  expect(packageNotes(clone, '@demarche/data@0.2.0')).toBe('')
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
