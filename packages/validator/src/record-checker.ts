import { checkFile } from './check-file.ts'
import { diagnose, type FileView } from './diagnose.ts'
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts'
import { checking, findingsIn } from './findings-in.ts'
import type { SourceFile } from './reading/source-file.ts'
import type { Index } from './record-index.ts'
import type { Context } from './rule.ts'
import { rules } from './rules/index.ts'

/**
 * Checks records one at a time against what is known of the others: the same findings that `validate` has, but that they
 * come without fixes, and that a place in another record is told as the beginning of its file. Keeps nothing.
 */
export function recordChecker(index: Index, context: Context): (file: SourceFile) => readonly Diagnostic[] {
  const able = rules.filter(({ needs }) => needs === undefined || context[needs] !== undefined)
  const run = checking(able, index, context)
  const beginningOf = (record: string): FileView | undefined => {
    const path = index.fileOf(record)
    return path === undefined ? undefined : { path, text: '', record }
  }
  return (file) => {
    const checked = checkFile(file)
    return diagnose(checked, findingsIn(checked, run).findings, beginningOf).toSorted(compareDiagnostics)
  }
}
