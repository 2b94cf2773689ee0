import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { kindNames, folders, UsageError } from '@demarche/schema/model'

const holdsRecords = (folder: string): boolean => kindNames.some((kind) => existsSync(join(folder, folders[kind])))

/** The data folder: the one named, else `data/` here, else this folder if it is laid out like one. */
export function dataRoot(named: string | undefined): string {
  if (named !== undefined) return named
  const found = ['data', '.'].find(holdsRecords)
  if (found !== undefined) return found
  throw new UsageError('There is no data folder here.', 'Run this where data/ is, or name the folder with --data.')
}

/** The data folder as reports print it, before the paths of its files: from here where it is below, else as named. */
export function printedRoot(root: string): string {
  const here = relative('.', resolve(root))
  return (here === '..' || here.startsWith(`..${sep}`) || isAbsolute(here) ? root.replace(/[/\\]+$/, '') : here)
    .split(sep)
    .join('/')
}

/**
 * Tells whether a file of the data folder (path below its root) was asked for. Without paths every file was.
 * Throws UsageError for a path that does not exist or lies outside the root.
 */
export function selection(root: string, paths: readonly string[]): (path: string) => boolean {
  if (paths.length === 0) return () => true
  const wanted = paths.map((path) => below(root, path))
  return (path) => wanted.some((one) => one === '' || path === one || path.startsWith(`${one}/`))
}

function below(root: string, path: string): string {
  if (!existsSync(path)) throw new UsageError(`${path} does not exist.`, 'Name a file or folder in the data folder.')
  const inside = relative(resolve(root), resolve(path))
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new UsageError(`${path} is not inside the data folder ${root}.`, 'Name the data folder with --data.')
  }
  return inside.split(sep).join('/')
}
