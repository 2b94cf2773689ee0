import { closeSync, constants, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { compareText, kindNames, folders, UsageError } from '@demarche/schema/model'
import { LIMITS } from './limits.ts'
import { partsOf, type SourceFile, type Unreadable } from './source-file.ts'

/** What a data folder holds. */
export interface Loaded {
  readonly files: readonly SourceFile[]
  readonly unreadable: readonly Unreadable[]
}

/** Files that may lie in a data folder without being records. */
const IGNORED = new Set([
  'README.md',
  'LICENSE',
  'package.json',
  'CHANGELOG.md',
  'node_modules',
  'dist',
  'agreement',
  'coverage',
])

/**
 * Reads every record file below a data root, in path order. Only regular files inside the root are read: no links,
 * no special files, nothing past the size cap. Throws UsageError when there is no such folder or it holds no record.
 */
export function load(root: string, listed: readonly Listed[] = listFiles(root)): Loaded {
  const files: SourceFile[] = []
  const unreadable: Unreadable[] = []
  for (const one of listed) {
    const result = loadOne(root, one)
    if ('bytes' in result) files.push(result)
    else unreadable.push(result)
  }
  if (files.length === 0 && unreadable.length === 0) {
    throw new UsageError(`${root} holds no record.`, `Name a folder laid out like data/: ${places}.`)
  }
  return { files, unreadable }
}

const places = kindNames.map((kind) => `${folders[kind]}/`).join(', ')

/** What lies below a data root, in path order. Throws UsageError when there is no such folder. */
export function listFiles(root: string): readonly Listed[] {
  try {
    if (!lstatSync(root).isDirectory())
      throw new UsageError(`${root} is not a folder.`, 'Name the data folder with --data.')
    return filesBelow(root, '').toSorted((a, b) => compareText(a.path, b.path))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The folder ${root} cannot be read.`, 'Check the path, or name another folder with --data.')
  }
}

/** A path below the root that is no ordinary folder, and whether it is an ordinary file. */
export interface Listed {
  readonly path: string
  readonly isFile: boolean
}

/** What lies below a folder. The recursive listing of Node asks for the state of every file, which takes as long as to read it. */
function filesBelow(root: string, folder: string): readonly Listed[] {
  const found: Listed[] = []
  for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
    const { name } = entry
    if (name.startsWith('.') || (folder === '' && IGNORED.has(name))) continue
    const path = `${folder}${name}`
    if (entry.isDirectory()) found.push(...filesBelow(root, `${path}/`))
    if (!entry.isDirectory() || /\.(?:yaml|json)$/.test(name)) found.push({ path, isFile: entry.isFile() })
  }
  return found
}

function loadOne(root: string, { path, isFile }: Listed): SourceFile | Unreadable {
  const { kind, format } = partsOf(path)
  if (!kind) {
    return unreadable(path, 'F106', 'The folder is none of the record kinds.', `Records go into ${places}.`)
  }
  if (!format)
    return unreadable(
      path,
      'F105',
      'The file name does not end in .yaml or .json.',
      'Rename it or move it out of the data folder.',
    )
  if (!isFile) {
    return unreadable(path, 'F107', 'This is not a regular file.', 'Replace the link or folder by the file itself.')
  }
  try {
    return { path, bytes: readCapped(`${root}/${path}`) }
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

/** Files are read into pieces of memory that hold many: one for every file would cost more than the reading. */
const CHUNK = 32 * LIMITS.bytes
let chunk = Buffer.alloc(0)
let used = 0

/** Should a link or a pipe have taken the place of the file since it was listed, it is neither followed nor waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Reads one byte more than allowed at most, so that the size need not be trusted. */
function readCapped(path: string): Uint8Array {
  const most = LIMITS.bytes + 1
  if (chunk.length - used < most) [chunk, used] = [Buffer.allocUnsafeSlow(CHUNK), 0]
  const file = openSync(path, FLAGS)
  try {
    let length = 0
    for (;;) {
      const read = readSync(file, chunk, used + length, most - length, null)
      length += read
      // A file that gives less than was asked for has ended.
      if (length < most || read === 0) break
    }
    used += length
    return chunk.subarray(used - length, used)
  } finally {
    closeSync(file)
  }
}
