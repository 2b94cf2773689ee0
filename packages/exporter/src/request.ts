import { DEFAULT_BASE, UsageError, type Dataset } from '@demarche/schema'
import type { About } from './about.ts'
import type { Format } from './format.ts'
import { formats } from './formats/index.ts'
import type { ReleaseFile } from './manifest.ts'
import type { Threads } from './threads/start-beside.ts'

/** What to export, and where to. */
export interface ExportRequest {
  readonly dataset: Dataset
  /** The folder to write; folders above it are made. */
  readonly out: string
  /** Ids of the formats to write; all where none are named. */
  readonly formats?: readonly string[]
  /** Replaces an earlier release at `out`. Anything else there is refused all the same. */
  readonly force?: boolean
  /** Base of the IRIs in linked data: absolute, ending in a slash. */
  readonly base?: string
  /** Version of demarche, which the index then names. */
  readonly version?: string
  /** The commit that demarche was built from; Parquet files name it beside the version. */
  readonly build?: string
  /** Cuts the Parquet tables that tell of deals and statements into a folder for each year. */
  readonly partition?: 'year'
  /** For data that did not pass validation: how many findings of which code. The index then says so. */
  readonly invalid?: Readonly<Record<string, number>>
  /** Texts about the collection that go into the release: citation, licence, changes, agreement of coders. */
  readonly about?: About
  /** The records of an earlier release: the changes since then become part of this one. */
  readonly previous?: Dataset
  /** How many threads write. As many as there are cores, for a small dataset one, where it is absent; the files are the same. */
  readonly threads?: Threads
  /** Called after each file. */
  readonly onProgress?: (file: ReleaseFile) => void
  /** Called whenever a file has grown. */
  readonly onWrite?: (writing: Writing) => void
}

/** How far an export is. */
export interface Writing {
  /** The file being written, and its size so far. */
  readonly path: string
  readonly bytes: number
  /** The format it belongs to, and how many of the formats are whole. */
  readonly format: string
  readonly done: number
  readonly of: number
}

/** The formats asked for, each once, in the order of the list. */
export function chosenFormats(ids: readonly string[] | undefined): readonly Format[] {
  const known = formats.map(({ id }) => id).join(', ')
  const unknown = ids?.find((id) => !formats.some((format) => format.id === id))
  if (unknown !== undefined) throw new UsageError(`There is no format “${unknown}”.`, `The formats are ${known}.`)
  if (ids?.length === 0) throw new UsageError('No format is named.', `Name one of ${known}, or none to have all.`)
  return formats.filter(({ id }) => ids?.includes(id) ?? true)
}

/** The base of IRIs. A fragment base would give `…#ns#`, which is no IRI. */
export function checkedBase(base: string = DEFAULT_BASE): string {
  if (/^https?:\/\/[^\s"<>\\^`{|}#?]+\/$/.test(base)) return base
  throw new UsageError(
    `“${base}” cannot be the base of IRIs.`,
    `Give an absolute one that ends in a slash: ${DEFAULT_BASE}`,
  )
}
