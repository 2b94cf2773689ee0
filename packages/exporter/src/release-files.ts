import { compareText } from '@demarche/schema'
import type { ReleaseFile } from './manifest.ts'
import type { Output } from './output.ts'
import { outputTo } from './output-to.ts'
import type { ExportRequest } from './request.ts'

/** The files of a release as they come to be, by the format that they belong to. */
export interface ReleaseFiles {
  /** Where a format writes. */
  outputOf(format: string): Output
  /** A file of a format has grown to so many bytes. */
  grew(format: string, path: string, bytes: number): void
  add(format: string, file: ReleaseFile): void
  /** So many formats are whole. */
  finish(formats: number): void
  /** The files of a format so far. */
  of(format: string): readonly ReleaseFile[]
  /** Every file so far: formats in their order, whichever was written first. */
  all(): readonly ReleaseFile[]
  /** The same by path. */
  sorted(): readonly ReleaseFile[]
}

/** What stands beside the formats: the index and the checksums. */
const INDEX = 'index'

/** Keeps account of the files of some formats below a folder, and tells of them who asked for the export. */
export function releaseFiles(
  folder: string,
  formats: readonly string[],
  { onWrite, onProgress }: Pick<ExportRequest, 'onWrite' | 'onProgress'>,
): ReleaseFiles {
  const files = new Map([...formats, INDEX].map((id): [string, ReleaseFile[]] => [id, []]))
  let whole = 0
  const account: ReleaseFiles = {
    outputOf: (format) =>
      outputTo(folder, {
        grew: (path, bytes) => account.grew(format, path, bytes),
        done: (file) => account.add(format, file),
      }),
    grew: (format, path, bytes) => onWrite?.({ path, bytes, format, done: whole, of: formats.length }),
    add(format, file) {
      files.get(format)?.push(file)
      onProgress?.(file)
    },
    finish: (count) => void (whole += count),
    of: (format) => files.get(format) ?? [],
    all: () => [...files.values()].flat(),
    sorted: () => account.all().toSorted((a, b) => compareText(a.path, b.path)),
  }
  return account
}
