import type { Kind } from '@demarche/schema/model'

/** What a form does with a record. */
export type Action = 'add' | 'correct' | 'retire'

/** The kinds of record that forms exist for. */
export type FormKind = Exclude<Kind, 'redirect'>

/** How an answer is read. */
export type Reading =
  /** Words as they stand. */
  | 'text'
  /** One word that the list of options gives a code for. */
  | 'code'
  /** Several such words, parted by commas. */
  | 'codes'
  /** A list of texts, one on each line. */
  | 'lines'
  /** A list of ids, parted by spaces or commas. */
  | 'ids'
  /** The reason why there is no value. */
  | 'missing'
  /** A value as records have it. */
  | 'yaml'
  /** The other fields of an object that has elements of its own. */
  | 'rest'
  /** A word to whoever takes the form up; no part of the record. */
  | 'remark'

/** A question of a form, and where its answer goes. */
export interface FormElement {
  /** Unique in the form: `existence-evidence`. */
  readonly id: string
  /** Unique in the form: the heading of the answer. */
  readonly label: string
  readonly description: string
  readonly required: boolean
  readonly reading: Reading
  /** Keys from the root of the record; empty for a remark. */
  readonly path: readonly string[]
  /** Whether an answer may have several lines. */
  readonly long: boolean
  /** Codes by the words that the form offers for them. */
  readonly options: ReadonlyMap<string, string>
  /** What an empty answer shows. */
  readonly placeholder: string
  /** What stands in the answer from the start. */
  readonly value?: string
}

export interface Form {
  readonly action: Action
  readonly kind: FormKind
  readonly elements: readonly FormElement[]
}
