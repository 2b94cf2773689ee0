import type { Citation } from './citation.ts'

/** Texts about a collection that go into its releases: they are kept once, beside the records. */
export interface About {
  /** Title, makers, version and licence: what `CITATION.cff` says. */
  readonly citation?: Citation
  /** Text of the licence of the records. */
  readonly licence?: string
  /** What changed from release to release. */
  readonly changelog?: string
  /** Figures of agreement between coders, as CSV. */
  readonly agreement?: string
}
