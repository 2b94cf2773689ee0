/** A file that a script writes and CI compares. */
export interface GeneratedFile {
  /** Path below the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}
