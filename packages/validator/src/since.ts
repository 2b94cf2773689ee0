import { diagnose } from './diagnose.ts'
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts'
import type { TextFinding } from './reading/encoding.ts'
import { partsOf, type SourceFile } from './reading/source-file.ts'
import type { Report, Validated } from './validate.ts'

/** The state that a change starts from. */
export interface Before {
  readonly files: readonly SourceFile[]
  readonly report: Report
}

/**
 * What a change brings: the findings that were not there before, and the records that it deletes without saying where
 * they went. Findings that were there before are kept apart in `known`.
 */
export function since(report: Validated, before: Before, only: (path: string) => boolean = () => true): Report {
  const seen = new Set(before.report.diagnostics.map(({ fingerprint }) => fingerprint))
  const deleted = before.files.filter(({ path }) => only(path)).flatMap((file) => deletion(file, report))
  return {
    ...report,
    diagnostics: [...report.diagnostics.filter(({ fingerprint }) => !seen.has(fingerprint)), ...deleted].toSorted(
      compareDiagnostics,
    ),
    known: report.diagnostics.filter(({ fingerprint }) => seen.has(fingerprint)),
  }
}

function deletion({ path }: SourceFile, { dataset }: Validated): readonly Diagnostic[] {
  const { kind, id } = partsOf(path)
  if (!kind || dataset.defines(kind, id) || dataset.get('redirect', id)?.kind === kind) return []
  const finding: TextFinding = {
    code: 'R508',
    message: `The ${kind} \`${id}\` is deleted, and no redirect says where it went.`,
    help:
      kind === 'redirect'
        ? 'Keep the redirect: somebody may still look for the id.'
        : `Add \`redirects/${id}.yaml\` with the reason, or restore the record.`,
    start: 0,
    end: 0,
  }
  return diagnose({ path, text: '', record: `${kind}/${id}` }, [finding])
}
