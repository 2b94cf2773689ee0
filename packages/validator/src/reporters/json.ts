import type { Reporter } from '../printing/reporter.ts'
import { safeJson } from '../printing/safe-json.ts'
import { checksRun, totalsOf } from '../printing/totals.ts'

/** Version of the shape of this output; raised when a field is renamed or dropped. */
const VERSION = 1

export const json: Reporter = {
  id: 'json',
  summary: 'one JSON object, for programs; its schema is report-v1.schema.json',
  print: (report, { root }) => {
    const { diagnostics, known, waived, files, records, rules, skipped, withheld } = report
    const counts = { files, records, checks: checksRun(report), rules, skipped, withheld, totals: totalsOf(report) }
    return `${safeJson({ version: VERSION, root, ...counts, waived, known, diagnostics }, 2)}\n`
  },
}
