import type { Surroundings } from '../summary.ts'
import type { Finding, Safety } from '../diagnostic.ts'
import type { Draft } from './draft.ts'
import type { TextFinding } from '../reading/encoding.ts'
import type { Node } from '../nodes.ts'

/** Text to put in place of a stretch of a file, by offsets (UTF-16 code units, no byte order mark). */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One way to mend what some checks find. Edits touch nothing but what they mend: comments and quoting stay. */
export interface Fixer {
  readonly id: string
  /** What the edits do, in a sentence to whoever may do it. */
  readonly summary: string
  readonly safety: Safety
  /** Codes of the findings it ends. */
  readonly mends: readonly string[]
  /** The normal form of a value that it rewrites; undefined where the value is already in it. */
  normal?(node: Node, dataset: Surroundings): string | undefined
  /** Nothing where the place cannot be mended. */
  edits(finding: Finding | TextFinding, draft: Draft): Iterable<TextEdit>
}
