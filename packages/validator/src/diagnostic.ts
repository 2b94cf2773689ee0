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

/** What to mark: the value at a path, or the key it stands under. */
export type Part = 'value' | 'key'

/** Something a check has to say, before it is located in a file. */
export interface Finding {
  readonly code: string
  readonly path: Path
  /** Default: the value. */
  readonly part?: Part
  readonly message: string
  /** What to do about it. */
  readonly help?: string
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

/** A finding with everything that a reader or a machine needs to act on it. */
export interface Diagnostic {
  readonly code: string
  readonly slug: string
  readonly severity: Severity
  readonly message: string
  readonly help?: string
  /** Path of the file below the data root, with forward slashes. */
  readonly file: string
  readonly range: Range
  /** JSON pointer (RFC 6901) of the value. */
  readonly pointer: string
  /** `kind/id`, where the file got so far. */
  readonly record?: string
  readonly related: readonly Related[]
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
