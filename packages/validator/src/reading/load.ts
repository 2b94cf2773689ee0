import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compareText, kindNames, kinds, UsageError } from '@demarche/schema'
import { LIMITS } from './limits.ts'
import { partsOf, type SourceFile, type Unreadable } from './source-file.ts'

/** What a data folder holds. */
export interface Loaded {
  readonly files: readonly SourceFile[]
  readonly unreadable: readonly Unreadable[]
}

/** Files that may lie in a data folder without being records. */
const IGNORED = new Set(['README.md', 'LICENSE', 'package.json', 'CHANGELOG.md', 'node_modules', 'dist', 'coverage'])

/**
 * Reads every record file below a data root, in path order. Only regular files inside the root are read: no links,
 * no special files, nothing past the size cap. Throws UsageError when there is no such folder or it holds no record.
 */
export function load(root: string): Loaded {
  const files: SourceFile[] = []
  const unreadable: Unreadable[] = []
  for (const path of listing(root)) {
    const result = loadOne(root, path)
    if ('bytes' in result) files.push(result)
    else unreadable.push(result)
  }
  if (files.length === 0 && unreadable.length === 0) {
    throw new UsageError(`${root} holds no record.`, `Name a folder laid out like data/: ${folders}.`)
  }
  return { files, unreadable }
}

const folders = kindNames.map((kind) => `${kinds[kind].folder}/`).join(', ')

function listing(root: string): readonly string[] {
  try {
    if (!lstatSync(root).isDirectory())
      throw new UsageError(`${root} is not a folder.`, 'Name the data folder with --data.')
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() || entry.name.endsWith('.yaml') || entry.name.endsWith('.json'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')) && !IGNORED.has(path.split('/')[0] ?? ''))
      .toSorted(compareText)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The folder ${root} cannot be read.`, 'Check the path, or name another folder with --data.')
  }
}

function loadOne(root: string, path: string): SourceFile | Unreadable {
  const { kind, format } = partsOf(path)
  if (!kind) {
    return unreadable(path, 'F106', 'The folder is none of the record kinds.', `Records go into ${folders}.`)
  }
  if (!format)
    return unreadable(
      path,
      'F105',
      'The file name does not end in .yaml or .json.',
      'Rename it or move it out of the data folder.',
    )
  try {
    if (!lstatSync(join(root, path)).isFile()) {
      return unreadable(path, 'F107', 'This is not a regular file.', 'Replace the link or folder by the file itself.')
    }
    return { path, bytes: readCapped(join(root, path)) }
  } catch {
    return unreadable(path, 'F101', 'The file cannot be read.', 'Check its permissions.')
  }
}

const unreadable = (path: string, code: string, message: string, help: string): Unreadable => ({
  path,
  code,
  message,
  help,
})

/** Shared by all reads: a new one for every file would cost more than the reading. */
const buffer = new Uint8Array(LIMITS.bytes + 1)

/** Reads one byte more than allowed at most, so that the size need not be trusted. */
function readCapped(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    let length = 0
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null)
      if (read === 0) return buffer.slice(0, length)
      length += read
    }
  } finally {
    closeSync(file)
  }
}
