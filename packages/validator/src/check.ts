import type { Severity } from './diagnostic.ts'

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
