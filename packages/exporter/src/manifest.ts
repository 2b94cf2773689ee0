import { CODEBOOK } from '@demarche/schema'
import type { FileNote } from './output.ts'

/** One file of a release. */
export interface ReleaseFile extends FileNote {
  /** Below the release folder, with `/`. */
  readonly path: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
  /** How many rows or records it holds. */
  readonly rows?: number
}

/** What the index says of the release as a whole. */
interface About {
  readonly base: string
  readonly formats: readonly string[]
  readonly version?: string
  readonly build?: string
  /** Findings by code, for a dataset that did not pass validation. */
  readonly invalid?: Readonly<Record<string, number>>
}

/** Text of `index.json`: every file of the release but itself and the checksums, which cover it too. */
export function indexText(files: readonly ReleaseFile[], about: About): string {
  const { base, formats, version, build, invalid } = about
  const listed = files.map(({ path, bytes, sha256, mediaType, rows, schema }) => ({
    path,
    bytes,
    sha256,
    mediaType,
    ...(rows === undefined ? {} : { rows }),
    ...(schema === undefined ? {} : { schema }),
  }))
  const index = {
    name: 'demarche',
    codebook: CODEBOOK,
    base,
    ...(version === undefined ? {} : { writtenBy: `demarche ${version}` }),
    ...(build === undefined ? {} : { build }),
    valid: invalid === undefined,
    ...(invalid === undefined ? {} : { findings: invalid }),
    formats,
    files: listed,
  }
  return `${JSON.stringify(index, null, 2)}\n`
}

/** Text of `SHA256SUMS`, as `sha256sum -c` reads it. */
export const checksumText = (files: readonly ReleaseFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
