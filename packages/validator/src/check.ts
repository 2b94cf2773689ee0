import type { Severity } from './diagnostic.ts'

/** A piece of a file. */
export interface Snippet {
  /** Path below the data folder. */
  readonly file: string
  readonly text: string
}

/** What breaks a check, and the same as it should be. */
export interface Example {
  readonly wrong: Snippet
  readonly right: Snippet
}

/** What `explain` and the docs say of a code; every finding carries the code of one check. */
export interface Check {
  /** Family letter and three digits. Never reused. */
  readonly code: string
  readonly slug: string
  readonly severity: Severity
  /** One line: what must hold. */
  readonly summary: string
  /** Why it matters to a reader of the data. */
  readonly why: string
  /** How to put it right, for somebody in the web editor. */
  readonly remedy: string
  /** Only where no fixture can show it: the file itself is what is wrong, or what cannot be seen in it. */
  readonly example?: Example
}

/** The families that the first letter of a code names. */
export const FAMILIES = {
  F: 'file and encoding',
  Y: 'syntax',
  S: 'structure',
  V: 'values and dates',
  R: 'references',
  D: 'duplicates',
  Q: 'quotes and evidence',
  P: 'policy and style',
} as const
