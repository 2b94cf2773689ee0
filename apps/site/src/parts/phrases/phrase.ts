import type { ComponentChildren } from 'preact'
import type { RecordContext } from '../../page-context.ts'
import type { Plain } from '../../plain.ts'

/** How an object of one class is told in a phrase instead of field by field. */
export interface Phrase {
  /** Keys that the phrase tells; any other key of the object is shown below it as a field. */
  readonly keys: readonly string[]
  readonly words: (context: RecordContext, value: Plain) => ComponentChildren
}
