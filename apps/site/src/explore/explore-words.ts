/** The words by which records are searched, beside their titles: columns, one entry for each record in each, words parted by spaces. */
export interface ExploreWords {
  /** What a deal is about: the names of its items; empty for other records. */
  readonly items: readonly string[]
  /** Every word of the record, and of the names of whom and what it names. */
  readonly text: readonly string[]
}
