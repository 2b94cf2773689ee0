/** Where a format writes: opens the files of a release by path, `csv/deals.csv`. Knows nothing of disks to the format. */
export interface Output {
  open(path: string, about: FileNote): Sink
  /** For what a library must write itself, out of order. */
  place(path: string, about: FileNote): Place
}

/** What the index of a release says of a file besides its size. */
export interface FileNote {
  readonly mediaType: string
  /** IRI of the schema that each record in the file follows. */
  readonly schema?: string
}

/** Where a library writes a file. */
export interface Place {
  /** On the disk; an empty file, or none. */
  readonly at: string
  /** Says that the file is whole. `rows`: how many rows it holds. */
  close(rows: number): void
}

/** An open file. */
export interface Sink {
  /** Takes bytes at once: the caller may use their buffer again. */
  write(chunk: string | Uint8Array): void
  /** Ends the file. `rows`: how many rows or records it holds. */
  close(rows?: number): void
}
