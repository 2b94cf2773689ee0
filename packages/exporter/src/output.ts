/** Where a format writes: opens the files of a release by path, `csv/deals.csv`. Knows nothing of disks to the format. */
export interface Output {
  open(path: string, about: FileNote): Sink
}

/** What the index of a release says of a file besides its size. */
export interface FileNote {
  readonly mediaType: string
  /** IRI of the schema that each record in the file follows. */
  readonly schema?: string
}

/** An open file. */
export interface Sink {
  write(chunk: string | Uint8Array): void
  /** Ends the file. `rows`: how many rows or records it holds. */
  close(rows?: number): void
}
