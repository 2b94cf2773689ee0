import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '@demarche/schema/model'

/** A file to be written: its path below the data folder, and its text. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Writes new files, all or none; none may exist yet, nor lie beyond a link. Throws UsageError. */
export function writeNewFiles(root: string, files: readonly NewFile[]): void {
  const taken = files.find(({ path }) => lstatSync(join(root, path), { throwIfNoEntry: false }))
  if (taken) throw new UsageError(`${join(root, taken.path)} exists already.`, 'Edit that file, or choose another id.')
  const written: string[] = []
  try {
    for (const { path, text } of files) {
      const file = join(root, path)
      makeFolder(root, dirname(path))
      writeFileSync(file, text, { flag: 'wx' })
      written.push(file)
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true })
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `No file can be written in ${root}.`,
      'Check the permissions of the folder, and the room on the disk.',
    )
  }
}

/** Makes a folder below a root, through no link. */
function makeFolder(root: string, folder: string): void {
  const steps = folder.split('/')
  for (const [index] of steps.entries()) {
    const part = join(root, ...steps.slice(0, index + 1))
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue
    throw new UsageError(`${part} is a link.`, 'Put a folder in its place.')
  }
  mkdirSync(join(root, folder), { recursive: true })
}
