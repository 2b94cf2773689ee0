import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { UsageError } from '@demarche/schema/model'

interface Change {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Puts new bytes in a file below a root, whole or not at all: they are written beside it, then renamed. Throws UsageError
 * where the file is a link or reached through one, is not what it was when it was read, or cannot be written.
 */
export function replaceFile(root: string, path: string, { before, after }: Change): void {
  const file = join(root, path)
  if (!isAsRead(root, path, before)) {
    throw new UsageError(`${file} changed while it was being mended.`, 'Run demarche fix again.')
  }
  const beside = join(dirname(file), `.${process.pid}.demarche-fix`)
  try {
    write(beside, after, lstatSync(file).mode)
    renameSync(beside, file)
  } catch {
    rmSync(beside, { force: true })
    throw new UsageError(`${file} cannot be written.`, 'Check the permissions of its folder, and the room on the disk.')
  }
}

/** Whether a path leads to a regular file below the root through no link, and the file holds these bytes. */
function isAsRead(root: string, path: string, bytes: Uint8Array): boolean {
  try {
    const file = join(root, path)
    const real = relative(realpathSync(root), realpathSync(file))
    return (
      real === normalize(path) && !real.startsWith('..') && lstatSync(file).isFile() && readFileSync(file).equals(bytes)
    )
  } catch {
    return false
  }
}

/** Writes a file that must not exist yet, and waits until it is on the disk. */
function write(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    fchmodSync(file, mode)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
