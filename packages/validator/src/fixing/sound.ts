import equal from 'fast-deep-equal'
import type { Surroundings } from '../summary.ts'
import { commentsIn } from './comments.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { read } from '../reading/document.ts'
import { normalForm } from './normal-form.ts'
import { partsOf, type SourceFile } from '../reading/source-file.ts'
import type { Report } from '../validate.ts'

/**
 * Whether a file can still be read after edits, keeps its comments and, where a dataset is given to judge by, says what
 * it said: the same value, or one with the same normal form.
 */
export function saysTheSame(file: SourceFile, now: SourceFile, dataset: Surroundings | undefined): boolean {
  const [was, is] = [read(file), read(now)]
  if (!('value' in was) || !('value' in is)) return false
  if (!equal(commentsIn(was.text), commentsIn(is.text))) return false
  const { kind } = partsOf(file.path)
  if (!dataset || !kind) return true
  return equal(normalForm(kind, was.value, dataset), normalForm(kind, is.value, dataset))
}

/** Whether edits ended the findings that they were made for, and brought no new one. */
export function hasMended(before: Report, after: Report, mended: readonly Diagnostic[]): boolean {
  const left = new Set(after.diagnostics.map(({ fingerprint }) => fingerprint))
  return !mended.some(({ fingerprint }) => left.has(fingerprint)) && hasNoNew(before, after)
}

/** Whether nothing is found that was not found before, but for what only shows once a record is better formed. */
function hasNoNew(before: Report, after: Report): boolean {
  if (after.records > before.records) return true
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint))
  const malformed = new Set(before.diagnostics.filter(isStructural).map(({ file }) => file))
  return after.diagnostics.every(({ fingerprint, file }) => known.has(fingerprint) || malformed.has(file))
}

/** Whether a finding keeps a file from being a record. */
export const isStructural = ({ code }: Diagnostic): boolean => code.startsWith('S')
