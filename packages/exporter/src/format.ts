import type { Dataset } from '@demarche/schema'
import type { Output } from './output.ts'

/** What a format may ask of the release besides the records. */
export interface Settings {
  /** Base of the IRIs in linked data; ends in a slash. */
  readonly base: string
}

/** One way to write the whole dataset: the same bytes whenever the records are the same. */
export interface Format {
  readonly id: string
  /** What it is good for, in a phrase. */
  readonly summary: string
  write(dataset: Dataset, out: Output, settings: Settings): void | Promise<void>
}
