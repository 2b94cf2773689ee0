/** `error`: the codebook says must. `warning`: should. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Keys and list indices from the root of a record to a value. */
export type Path = readonly (string | number)[]

/** A place in a text. `line` and `column` count from 1, the column in code points; `offset` in UTF-16 code units from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** From the first character to just behind the last. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A value of a record that is no list and no mapping. */
export type Scalar = string | number | boolean | null

/** What to mark: the value at a path, or the key it stands under. */
export type Part = 'value' | 'key'

/** Something a check has to say, before it is located in a file. */
export interface Finding {
  readonly code: string
  readonly path: Path
  /** Default: the value. */
  readonly part?: Part
  readonly message: string
  /** What would do instead, where it can be listed: codes, fields, ids, a type. */
  readonly expected?: readonly string[]
  /** What to do about it. */
  readonly help?: string
  /** The text that was probably meant in place of what is marked. */
  readonly instead?: string
  /** Other places that belong to the finding. */
  readonly related?: readonly RelatedPlace[]
}

/** A place in this or another record. */
export interface RelatedPlace {
  /** `kind/id`; absent for the record at hand. */
  readonly record?: string
  readonly path: Path
  readonly part?: Part
  readonly message: string
}

/** A located place beside the main one. */
export interface Related {
  readonly file: string
  readonly range: Range
  readonly message: string
}

/** Text to put in place of a range; an empty range inserts. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** `safe`: what the record says stays the same, so `fix` applies it. `suggested`: somebody has to agree first. */
export type Safety = 'safe' | 'suggested'

/** Edits of the diagnostic's own file that together mend it. */
export interface Fix {
  /** What made the edits: `key-order`. */
  readonly id: string
  readonly safety: Safety
  /** What the edits do, in a sentence. */
  readonly message: string
  readonly edits: readonly Edit[]
}

/** A finding with everything that a reader or a machine needs to act on it. */
export interface Diagnostic {
  readonly code: string
  readonly slug: string
  readonly severity: Severity
  readonly message: string
  readonly help?: string
  /** The guilty value, where it is a scalar; long texts are cut. */
  readonly value?: Scalar
  /** What would do instead, where it can be listed. */
  readonly expected?: readonly string[]
  /** Path of the file below the data root, with forward slashes. */
  readonly file: string
  readonly range: Range
  /** JSON pointer (RFC 6901) of the value. */
  readonly pointer: string
  /** `kind/id`, where the file got so far. */
  readonly record?: string
  readonly related: readonly Related[]
  readonly fix?: Fix
  /** The page about the check, below the root of the repository. */
  readonly docs: string
  /** The same for the same finding in another run, whatever lines and words moved or changed around it. */
  readonly fingerprint: string
}

/** JSON pointer of a path (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Files in order, then places in order, then codes. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  if (a.range.start.offset !== b.range.start.offset) return a.range.start.offset - b.range.start.offset
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return a.message < b.message ? -1 : Number(a.message !== b.message)
}
