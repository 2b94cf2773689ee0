import { isDeepStrictEqual } from 'node:util'
import { commentsIn } from './comments.ts'
import type { Diagnostic } from './diagnostic.ts'
import { read } from './document.ts'
import { normalForm } from './normal-form.ts'
import { partsOf, type SourceFile } from './source-file.ts'
import type { Report } from './validate.ts'

/** Files on their way to being mended. */
export interface State {
  readonly files: readonly SourceFile[]
  readonly report: Report
  /** What was mended so far. */
  readonly made: readonly Diagnostic[]
}

/**
 * Whether edits did what they should and nothing else: every file can still be read and keeps its comments, after safe
 * edits its value or the normal form of it too, the findings are gone and there is no new one.
 */
export function isSound(before: State, after: State, mended: readonly Diagnostic[]): boolean {
  const left = new Set(after.report.diagnostics.map(({ fingerprint }) => fingerprint))
  if (mended.some(({ fingerprint }) => left.has(fingerprint))) return false
  const isSafe = mended.every(({ fix }) => fix?.safety === 'safe')
  const changed = before.files.flatMap((file, index) => {
    const now = after.files[index]
    return now && now !== file ? [[file, now] as const] : []
  })
  return changed.every(([file, now]) => keeps(file, now, isSafe ? before : undefined)) && hasNoNew(before, after)
}

/** Whether a file keeps its comments and, where a state is given to judge by, what it says. */
function keeps(file: SourceFile, now: SourceFile, state: State | undefined): boolean {
  const [was, is] = [read(file), read(now)]
  if (!('value' in was) || !('value' in is)) return false
  if (!isDeepStrictEqual(commentsIn(was.text), commentsIn(is.text))) return false
  const { kind } = partsOf(file.path)
  if (!state || !kind) return true
  const { dataset } = state.report
  return isDeepStrictEqual(normalForm(kind, was.value, dataset), normalForm(kind, is.value, dataset))
}

/** Whether nothing is found that was not found before, but for what only shows once a record is better formed. */
function hasNoNew({ report: before }: State, { report: after }: State): boolean {
  if (after.records > before.records) return true
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint))
  const malformed = new Set(before.diagnostics.filter(isStructural).map(({ file }) => file))
  return after.diagnostics.every(({ fingerprint, file }) => known.has(fingerprint) || malformed.has(file))
}

/** Whether a finding keeps a file from being a record. */
export const isStructural = ({ code }: Diagnostic): boolean => code.startsWith('S')
