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
import { dirname, join } from 'node:path'
import { UsageError } from '@demarche/schema'

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
  const folder = dirname(file)
  const isOwn = realpathSync(folder) === join(realpathSync(root), dirname(path)) && lstatSync(file).isFile()
  if (!isOwn || !readFileSync(file).equals(before)) {
    throw new UsageError(`${file} changed while it was being mended.`, 'Run demarche fix again.')
  }
  const beside = join(folder, `.${process.pid}.demarche-fix`)
  try {
    write(beside, after, lstatSync(file).mode)
    renameSync(beside, file)
  } catch {
    rmSync(beside, { force: true })
    throw new UsageError(`${file} cannot be written.`, 'Check the permissions of its folder, and the room on the disk.')
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
