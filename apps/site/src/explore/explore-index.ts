/** What the page that explores all records loads: columns, one entry for each record in each. */
export interface ExploreIndex {
  /** Version of the data, absent before the first release. */
  readonly version?: string
  /** Base of the permanent ids, with a slash at its end. */
  readonly base: string
  readonly id: readonly string[]
  readonly title: readonly string[]
  /** Language of each title; empty for English. */
  readonly language: readonly string[]
  /** Date of each record in EDTF; empty where it has none. */
  readonly date: readonly string[]
  /** First day that this date can mean, `YYYY-MM-DD`; empty where it has none. */
  readonly day: readonly string[]
  readonly facets: readonly Facet[]
  /** Longitude and latitude by code of supplier or recipient. */
  readonly places: Readonly<Record<string, readonly [number, number]>>
}

/** One way to narrow the records. */
export interface Facet {
  readonly id: FacetId
  readonly label: string
  /** The values that occur: code and label. */
  readonly values: readonly (readonly [code: string, label: string])[]
  /** For each record, the places of its values in `values`. */
  readonly of: readonly (readonly number[])[]
}

export const FACETS = [
  'kind',
  'supplier',
  'recipient',
  'category',
  'status',
  'existence',
  'speaker',
  'act',
  'stance',
  'topic',
  'year',
] as const

export type FacetId = (typeof FACETS)[number]
