import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { UsageError } from '@demarche/schema/model'
import { partsOf, type SourceFile } from '@demarche/validator'

/** Enough for the output of git over any dataset that one machine validates. */
const MOST_BYTES = 2 ** 30

/** What git prints in a folder, or undefined where it refuses. */
function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, { cwd: folder, input, maxBuffer: MOST_BYTES })
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new UsageError('This needs git, which is not installed.', 'Install git, or run it without a git ref.')
  }
  return status === 0 ? stdout : undefined
}

/**
 * The commit where the present state and a git ref last agreed. Throws UsageError where there is no git, no repository,
 * no such ref, or nothing in common.
 */
export function commonCommit(root: string, ref: string): string {
  const commit = commitAt(root, ref)
  const common = git(resolve(root), ['merge-base', commit, 'HEAD'])?.toString('utf8').trim()
  if (common !== undefined) return common
  throw new UsageError(
    `${ref} and the present state have no commit in common.`,
    'In a shallow clone, run git fetch --unshallow.',
  )
}

/** The commit that a git ref names. Throws UsageError where there is no git, no repository, or no such ref. */
export function commitAt(root: string, ref: string): string {
  const folder = resolve(root)
  if (!git(folder, ['rev-parse', '--git-dir'])) {
    throw new UsageError(`${root} is not in a git repository.`, 'Run this in a clone, or without a git ref.')
  }
  const commit = ref.startsWith('-') ? undefined : git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit) return commit.toString('utf8').trim()
  throw new UsageError(`There is no git ref ${ref} here.`, remedyFor(folder, ref))
}

/** A branch that was never checked out goes by the name of where it was fetched from. */
function remedyFor(folder: string, ref: string): string {
  const branch = ref.replace(/^origin\//, '')
  const fetched = `origin/${branch}`
  if (git(folder, ['rev-parse', '--verify', '--quiet', `refs/remotes/${fetched}`])) return `Name ${fetched}, which is.`
  return `Fetch it with git fetch origin ${branch}, and name it FETCH_HEAD.`
}

/** The record files of a data folder as they are at a commit. */
export function filesAt(root: string, commit: string): readonly SourceFile[] {
  const folder = resolve(root)
  const tree = `${commit}:${prefixOf(folder)}`
  const listed = git(folder, ['ls-tree', '-r', '-z', '--full-tree', tree])?.toString('utf8') ?? ''
  const blobs = listed.split('\0').flatMap((line) => blobIn(line) ?? [])
  return contents(folder, blobs)
}

/** Whether the data folder differs from the commit that is checked out. */
export const hasUncommitted = (root: string): boolean =>
  (git(resolve(root), ['status', '--porcelain', '--', '.'])?.length ?? 0) > 0

/** Path of a folder below the root of its repository. */
const prefixOf = (folder: string): string => git(folder, ['rev-parse', '--show-prefix'])?.toString('utf8').trim() ?? ''

interface Blob {
  readonly path: string
  readonly hash: string
}

/** A regular record file in a line of `git ls-tree`: mode, type, hash, tab, path. */
function blobIn(line: string): Blob | undefined {
  const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
  if (hash === undefined || path === undefined) return undefined
  const { kind, format } = partsOf(path)
  return kind && format && path.includes('/') ? { path, hash } : undefined
}

/** Reads every blob in one call: a line with hash, type and size, then so many bytes and a line break. */
function contents(folder: string, blobs: readonly Blob[]): readonly SourceFile[] {
  const output = git(folder, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join('')) ?? Buffer.alloc(0)
  let at = 0
  return blobs.map(({ path }) => {
    const lineEnd = output.indexOf('\n', at)
    const size = Number(output.toString('utf8', at, lineEnd).split(' ')[2])
    at = lineEnd + 1 + size + 1
    return { path, bytes: output.subarray(lineEnd + 1, lineEnd + 1 + size) }
  })
}
