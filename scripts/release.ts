import { appendFileSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { holdings } from './release/holdings.ts'
import { lastRelease } from './release/last-release.ts'
import { packageNotes } from './release/package-notes.ts'
import { packageVersion } from './release/package-version.ts'
import { output, run } from './running/run.ts'
import { main, Stop } from './running/stop.ts'
import { packTarballs, tryTarballs } from './release/tarballs.ts'

/** The same files give the same archive, whoever makes it and when. */
const REPRODUCIBLE = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner']

/*
 * Makes a release: the bundle of the data, the tarballs of the packages, the notes; then publishes the packages and tags
 * the commit. With --dry-run it takes the pending changesets into account in a copy, and publishes nothing.
 */
await main(() => {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, out: { type: 'string', default: 'release' } },
  })
  const root = process.cwd()
  const out = resolve(values.out)
  requireReady(root, out)
  try {
    if (values['dry-run']) rehearse(root, out)
    else publish(root, out)
  } catch (error) {
    rmSync(out, { recursive: true, force: true })
    throw error
  }
})

function requireReady(root: string, out: string): void {
  if (output(root, 'git', 'rev-parse', 'HEAD') === undefined) throw new Stop('This is no git clone with a commit.')
  if (output(root, 'git', 'status', '--porcelain') !== '') {
    throw new Stop('There are changes that are not committed. A release is made from a commit: commit or stash them.')
  }
  if (existsSync(out)) throw new Stop(`${out} exists already. Remove it, or name another folder with --out.`)
}

/** Works in a copy of the commit, so that the clone stays as it is. */
function rehearse(root: string, out: string): void {
  const copy = join(mkdtempSync(join(tmpdir(), 'demarche-release-')), 'copy')
  run(root, 'git', 'worktree', 'add', '--quiet', '--detach', copy, 'HEAD')
  try {
    run(copy, 'npm', 'ci', '--silent')
    run(copy, 'npm', 'run', '--silent', 'build')
    run(copy, 'npm', 'run', '--silent', 'version')
    make(copy, out)
  } finally {
    run(root, 'git', 'worktree', 'remove', '--force', copy)
  }
  console.log(`Nothing was published. Look at ${out}: the bundle, the tarballs, notes.md.`)
}

function publish(root: string, out: string): void {
  if (output(root, 'git', 'rev-parse', '--is-shallow-repository')?.trim() === 'true') {
    throw new Stop('The clone is shallow, so the last release cannot be found. Run git fetch --unshallow --tags.')
  }
  if (globSync('.changeset/*.md', { cwd: root }).some((file) => !file.endsWith('README.md'))) {
    throw new Stop('There are pending changesets. Run npm run version, and release the commit that holds its result.')
  }
  run(root, 'npm', 'ci', '--silent')
  run(root, 'npm', 'run', '--silent', 'build')
  make(root, out)
  run(root, 'npx', 'changeset', 'publish')
}

/** Writes the bundle of the data, the tarballs and the notes, and tries the tarballs in an empty project. */
function make(root: string, out: string): void {
  mkdirSync(out, { recursive: true })
  const tag = lastRelease(root)
  const name = `demarche-data-${packageVersion(root, 'data')}`
  run(root, 'npm', 'run', '--silent', 'build')
  run(root, 'npx', 'demarche', 'export', '--out', join(out, name), ...(tag === undefined ? [] : ['--previous', tag]))
  describeChanges(root, { out, bundle: join(out, name), tag })
  run(out, 'tar', ...REPRODUCIBLE, '-czf', `${name}.tar.gz`, name)
  packTarballs(root, out)
  tryTarballs(root, out)
}

interface Made {
  readonly out: string
  readonly bundle: string
  /** Of the release before, if there was one. */
  readonly tag: string | undefined
}

/** Writes what changed since the last release, for people and for machines; before the first, what it holds. */
function describeChanges(root: string, { out, bundle, tag }: Made): void {
  const [notes, changes] = [join(out, 'notes.md'), join(out, 'changes.json')]
  if (tag === undefined) {
    writeFileSync(notes, `The first release: ${holdings(bundle)}.\n`)
    writeFileSync(changes, '{ "records": [] }\n')
  } else {
    run(root, 'npx', 'demarche', 'diff', tag, 'data', '--format', 'markdown', '--output', notes)
    run(root, 'npx', 'demarche', 'diff', tag, 'data', '--format', 'json', '--output', changes)
  }
  appendFileSync(notes, packageNotes(root, tag))
}
