import type { Reporter } from '../printing/reporter.ts'
import { safeJson } from '../printing/safe-json.ts'

export const jsonl: Reporter = {
  id: 'jsonl',
  summary: 'one JSON object a line, one line a finding',
  print: ({ diagnostics }) => diagnostics.map((diagnostic) => `${safeJson(diagnostic)}\n`).join(''),
}
