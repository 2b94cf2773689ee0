/** Where a format writes: opens the files of a release by path, `csv/deals.csv`. Knows nothing of disks to the format. */
export interface Output {
  open(path: string, about: FileNote): Sink
  /**
   * For what a library must write itself, out of order: `write` fills the file at the place it is given, which does not
   * exist yet, and says how many rows it holds.
   */
  place(path: string, about: FileNote, write: (place: string) => number): void
}

/** What the index of a release says of a file besides its size. */
export interface FileNote {
  readonly mediaType: string
  /** IRI of the schema that each record in the file follows. */
  readonly schema?: string
}

/** An open file. */
export interface Sink {
  /** Takes bytes at once: the caller may use their buffer again. */
  write(chunk: string | Uint8Array): void
  /** Ends the file. `rows`: how many rows or records it holds. */
  close(rows?: number): void
}
