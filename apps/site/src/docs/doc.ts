/** A Markdown page of the repository and where the site shows it. */
export interface Doc {
  /** Path in the repository: `docs/rules/V430.md`. */
  readonly source: string
  /** Path on the site, ending in a slash: `rules/V430/`. */
  readonly path: string
  readonly text: string
}
