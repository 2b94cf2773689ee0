import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compareText, UsageError } from '@demarche/schema'
import { diskError } from './disk-error.ts'
import { makeFolder } from './make-folder.ts'
import type { ReleaseFile } from './manifest.ts'
import { checkedBase, chosenFormats, type ExportRequest } from './request.ts'
import { writeRelease } from './write-release.ts'

/** What was written. */
export interface Release {
  /** Every file, by path, the index and the checksums included. */
  readonly files: readonly ReleaseFile[]
  /**
   * Folders beside the release that earlier exports to the same place left when they were killed, by path. They are never
   * removed: one may belong to an export that runs now, or hold the release that was about to be replaced.
   */
  readonly leftovers: readonly string[]
}

/**
 * Writes a dataset as a release folder: the files of every format asked for, `index.json` and `SHA256SUMS`. It is
 * written beside its place, in a folder named `.….partial`, and renamed when whole; that folder is removed on failure.
 * Throws UsageError where the request cannot be met: the folder exists, a format is unknown, the disk is full.
 */
export async function exportDataset(request: ExportRequest): Promise<Release> {
  const out = resolve(request.out)
  const partial = join(dirname(out), `.${basename(out)}.${randomUUID().slice(0, 8)}.partial`)
  // Both are checked before anything is written.
  const plan = { formats: chosenFormats(request.formats), base: checkedBase(request.base) }
  try {
    if (exists(out)) refuseUnlessReplaceable(request)
    makeFolder(dirname(out))
    mkdirSync(partial)
    const files = await writeRelease(partial, request, plan)
    moveIntoPlace(partial, out)
    return { files, leftovers: leftoversOf(out) }
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw diskError(error, request.out)
  }
}

/** What stands there under the names that exports to this place take while they are under way. */
function leftoversOf(out: string): readonly string[] {
  const names = readdirSync(dirname(out)).filter(
    (name) => name.startsWith(`.${basename(out)}.`) && /\.[0-9a-f]{8}(?:\.old)?\.partial$/.test(name),
  )
  return names.toSorted(compareText).map((name) => join(dirname(out), name))
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Only what an export has written, or an empty folder, is ever replaced: `--out ~ --force` must not cost a home. */
function refuseUnlessReplaceable({ out, force }: ExportRequest): void {
  if (force !== true) {
    throw new UsageError(`${out} exists already.`, 'Name a folder that does not exist, or have it replaced by force.')
  }
  const content = lstatSync(out).isDirectory() ? readdirSync(out) : ['a file']
  if (content.length === 0 || (content.includes('index.json') && content.includes('SHA256SUMS'))) return
  throw new UsageError(`${out} is no release, so it is not replaced.`, 'Name another folder, or remove this one first.')
}

/** The old release goes only when the new one is in its place. */
function moveIntoPlace(partial: string, out: string): void {
  if (!exists(out)) return renameSync(partial, out)
  const old = partial.replace(/partial$/, 'old.partial')
  renameSync(out, old)
  try {
    renameSync(partial, out)
  } catch (error) {
    renameSync(old, out)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}
