import type { SourceFile } from '../reading/source-file.ts'
import type { Report } from '../validate.ts'

/** What a reporter may need besides the report. */
export interface ReportContext {
  /** The data root as the user named it, to print paths that open from where they stand. */
  readonly root: string
  /** Text of a file as it stands, a byte order mark included, for code frames and columns. */
  textOf(path: string): string
  /** Whether to colour the output. */
  readonly color: boolean
  /** Version of the program that reports. */
  readonly version?: string
}

/** One way to print what a run found. All reporters carry the same findings. */
export interface Reporter {
  readonly id: string
  readonly summary: string
  print(report: Report, context: ReportContext): string
}

/** The text of each file by path, decoded only when asked for. */
export function textLookup(files: readonly SourceFile[]): (path: string) => string {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return (path) => decoder.decode(byPath.get(path) ?? new Uint8Array())
}
