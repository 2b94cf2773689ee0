import type { Dataset } from '@demarche/schema'
import type { About } from './about.ts'
import type { ReleaseFile } from './manifest.ts'
import type { Output } from './output.ts'

/** What a format may ask of the release besides the records. */
export interface Settings {
  /** Base of the IRIs in linked data; ends in a slash. */
  readonly base: string
  /** Version of demarche and the commit it was built from, as far as they are known. */
  readonly version?: string
  readonly build?: string
  /** Into which parts large Parquet tables are cut; one file a table where it is absent. */
  readonly partition?: 'year'
  /** The records of an earlier release, to tell the changes since. */
  readonly previous?: Dataset
  /** Texts about the collection: who made it, under which licence, what changed. */
  readonly about?: About
  /** Every file written so far, in the order of writing: what describes files comes last. */
  readonly files: () => readonly ReleaseFile[]
}

/** One way to write the whole dataset: the same bytes whenever the records are the same. */
export interface Format {
  readonly id: string
  /** What it is good for, in a phrase. */
  readonly summary: string
  /** It tells of the files of all others, and comes after them. */
  readonly describes?: true
  write(dataset: Dataset, out: Output, settings: Settings): void | Promise<void>
}
