import type { Kind, RecordOf } from '@demarche/schema'
import type { Release } from './release.ts'

/** What every part of a page may need: the release, and the way back to the root of the site. */
export interface PageContext {
  readonly release: Release
  /** Relative path to the root, ending in `/` unless the page is there: `../../../`. */
  readonly root: string
}

/** The record whose page is being written. */
export interface RecordContext extends PageContext {
  readonly kind: Kind
  readonly record: RecordOf<Kind>
}

/** Where the page of a record lies below the root: its permanent id says the same. */
export const pathOf = (kind: Kind, id: string): string => `id/${kind}/${id}/`
