/** What the page tells the worker: the words of all records, once; then queries. */
export type Asked =
  | { readonly titles: readonly string[]; readonly words: readonly string[] }
  | { readonly number: number; readonly query: string }

/** What the worker answers to a query. */
export interface Found {
  /** Number of the query. */
  readonly number: number
  /** Places of the records, best first; undefined where the query asks for nothing. */
  readonly hits: Uint32Array | undefined
  /** Whether words were only similar. */
  readonly fuzzy: boolean
}
