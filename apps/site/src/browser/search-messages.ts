/** What the page tells the worker: all records, once; then queries. */
export type Asked = Searched | { readonly number: number; readonly query: string }

/** What is searched: columns, one entry for each record in each. */
export interface Searched {
  readonly titles: readonly string[]
  readonly kinds: readonly string[]
  /** Address of the words of the records, which are fetched where they are used. */
  readonly words: string
}

/** What the worker answers to a query. */
export interface Found {
  /** Number of the query. */
  readonly number: number
  /** Places of the records, best first; undefined where the query asks for nothing. */
  readonly hits: Uint32Array | undefined
  /** Whether words were only similar. */
  readonly fuzzy: boolean
  /** Whether only titles were searched, since the words of the records could not be loaded. */
  readonly partial: boolean
}
