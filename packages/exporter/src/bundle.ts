import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compareText, UsageError } from '@demarche/schema'
import { diskError } from './disk-error.ts'
import { checksumText, indexText, type ReleaseFile } from './manifest.ts'
import type { Output } from './output.ts'
import { outputTo } from './output-to.ts'
import { checkedBase, chosenFormats, type ExportRequest } from './request.ts'

/** What was written. */
export interface Release {
  /** Every file, by path, the index and the checksums included. */
  readonly files: readonly ReleaseFile[]
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
    mkdirSync(partial, { recursive: true })
    const release = await writeRelease(partial, request, plan)
    moveIntoPlace(partial, out)
    return release
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw diskError(error, request.out)
  }
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

interface Plan {
  readonly formats: ReturnType<typeof chosenFormats>
  readonly base: string
}

async function writeRelease(folder: string, request: ExportRequest, { formats, base }: Plan): Promise<Release> {
  const { dataset, version, build, partition, invalid, about, previous } = request
  const written: ReleaseFile[] = []
  let whole = 0
  const output = outputTo(folder, {
    grew: (path, bytes) =>
      request.onWrite?.({ path, bytes, format: formats[whole]?.id ?? 'index', done: whole, of: formats.length }),
    done(file) {
      written.push(file)
      request.onProgress?.(file)
    },
  })
  const known = { ...(version && { version }), ...(build && { build }) }
  const settings = {
    base,
    ...known,
    ...(partition && { partition }),
    ...(about && { about }),
    ...(previous && { previous }),
    files: () => written,
  }
  for (const format of formats) {
    await format.write(dataset, output, settings)
    whole += 1
  }
  const told = { base, formats: formats.map(({ id }) => id), ...known, ...(invalid && { invalid }) }
  writeText(output, 'index.json', 'application/json', indexText(inOrder(written), told))
  writeText(output, 'SHA256SUMS', 'text/plain', checksumText(inOrder(written)))
  return { files: inOrder(written) }
}

const inOrder = (files: readonly ReleaseFile[]) => files.toSorted((a, b) => compareText(a.path, b.path))

function writeText(output: Output, path: string, mediaType: string, text: string): void {
  const sink = output.open(path, { mediaType })
  sink.write(text)
  sink.close()
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
