import type { VNode } from 'preact'

/** Where the pages go. */
export interface Writer {
  /** Writes a file below the root of the site. */
  readonly write: (path: string, text: string) => void
  /** Writes a page into the folder at a path that is empty or ends in a slash. */
  readonly page: (path: string, node: VNode) => void
}
