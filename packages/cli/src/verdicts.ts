import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Listed, Loaded, Report } from '@demarche/validator'
import { makeFolder } from '@demarche/exporter/make-folder'
import { version } from './version.ts'

/** Everything besides the files that a verdict hangs on. */
export interface Request {
  readonly root: string
  /** What to report on, below the root. */
  readonly paths: readonly string[]
  readonly now: string
}

/** The remembered verdict on a tree. `recall` gives it if nothing it hangs on has changed; `keep` remembers a new one. */
export interface Verdicts {
  /** By the state of the files alone, without reading them. */
  recallUnread(): Report | undefined
  /** By the bytes of the files. */
  recall(loaded: Loaded): Report | undefined
  keep(loaded: Loaded, report: Report): void
}

/** The first line of the file that remembers a verdict; the second is the report. */
interface Header {
  readonly program: string
  readonly stamp: string
  /** When the state of the files was taken, in milliseconds. */
  readonly taken: number
  readonly content: string
  readonly checksum: string
}

interface Remembered extends Header {
  readonly report: Report
}

/**
 * The verdicts remembered in a folder. A note is told where what is remembered cannot be used or written; nothing else
 * comes of it, since every verdict can be reached anew.
 */
export function verdictsIn(folder: string, request: Request, listed: readonly Listed[]): Verdicts {
  const taken = Date.now()
  const { stamp, newest } = stateOf(request.root, listed)
  const file = join(folder, `${digest([resolve(request.root), request.now, ...request.paths])}.json`)
  const program = programId()
  const before = read(file, program)
  const remember = (content: string, report: Report) => write(file, { program, stamp, taken, content }, report)
  return {
    recallUnread() {
      // A file that changed as late as the state was taken may have changed again unseen since.
      const settled = newest < (before?.taken ?? 0) - UNSETTLED
      return before && settled && before.stamp === stamp ? before.report : undefined
    },
    recall(loaded) {
      const content = contentOf(loaded)
      if (before?.content !== content) return undefined
      remember(content, before.report)
      return before.report
    },
    keep: (loaded, report) => remember(contentOf(loaded), report),
  }
}

/** Clocks of file systems may be this coarse, in milliseconds. */
const UNSETTLED = 2500

/**
 * The folder named, else the cache folder of the package that a data folder belongs to. Undefined where nothing is
 * installed, and where the program is run from its sources, whose state it cannot tell.
 */
export function cacheFolder(root: string, named: string | undefined): string | undefined {
  if (!existsSync(new URL('checkers', import.meta.url))) return undefined
  if (named !== undefined) return named
  for (let at = resolve(root); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) return join(at, 'node_modules', '.cache', 'demarche')
  }
  return undefined
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/** Size, times and number of every file. A change of content changes the time of change, which no program can set. */
function stateOf(root: string, listed: readonly Listed[]) {
  let newest = 0
  const lines = listed.map(({ path, isFile }) => {
    const { size, mtimeMs, ctimeMs, ino, mode } = lstatSync(`${root}/${path}`)
    newest = Math.max(newest, mtimeMs, ctimeMs)
    return `${path}\0${isFile}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}\0${mode}`
  })
  return { stamp: digest(lines), newest }
}

const contentOf = ({ files, unreadable }: Loaded): string =>
  digest([...files.flatMap(({ path, bytes }) => [path, bytes]), '', ...unreadable.map((one) => JSON.stringify(one))])

/** What tells this program from every other version of it: its own code, the rules and the schema in it, and Node. */
function programId(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
  const versions = [version(), process.version, process.versions['icu'] ?? '', process.versions['unicode'] ?? '']
  return digest([...versions, ...code.flatMap((path) => [path.slice(folder.length), readFileSync(path)])])
}

const checksumOf = ({ program, stamp, taken, content }: Omit<Header, 'checksum'>, report: string): string =>
  digest([program, stamp, String(taken), content, report])

function read(file: string, program: string): Remembered | undefined {
  if (!existsSync(file)) return undefined
  try {
    const [first = '', second = ''] = readFileSync(file, 'utf8').split('\n')
    const header: Header = JSON.parse(first)
    if (header.program !== program) return note('is of another version', file)
    if (header.checksum !== checksumOf(header, second)) return note('is damaged', file)
    const report: Report = JSON.parse(second)
    return { ...header, report }
  } catch {
    return note('cannot be read', file)
  }
}

function write(file: string, header: Omit<Header, 'checksum'>, report: Report): void {
  const text = JSON.stringify(report)
  const checksum = checksumOf(header, text)
  const beside = `${file}.${process.pid}`
  try {
    makeFolder(dirname(file))
    writeFileSync(beside, `${JSON.stringify({ ...header, checksum })}\n${text}\n`)
    renameSync(beside, file)
  } catch {
    note('cannot be written', file)
  }
}

function note(what: string, file: string): undefined {
  console.error(`note: The cache ${file} ${what} and was not used.`)
}
