import { DEFAULT_BASE, UsageError, type Dataset } from '@demarche/schema'
import type { Format } from './format.ts'
import { formats } from './formats/index.ts'
import type { ReleaseFile } from './manifest.ts'

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
  /** Called after each file. */
  readonly onProgress?: (file: ReleaseFile) => void
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
