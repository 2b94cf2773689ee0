import type { Check } from '../check.ts'
import type { Severity } from '../diagnostic.ts'
import { sarifText } from './sarif-text.ts'

/** What SARIF calls our severities. */
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** A check as SARIF describes it, with its help. */
export const sarifRule = ({ code, slug, severity, summary, why, remedy }: Check) => ({
  id: code,
  name: slug,
  shortDescription: { text: sarifText(summary) },
  fullDescription: { text: sarifText(`${summary} ${why}`) },
  help: {
    text: sarifText(`${why} To mend it: ${remedy} Examples: demarche explain ${code}`),
    markdown: sarifText(`${why}\n\n**To mend it:** ${remedy}\n\nExamples: \`demarche explain ${code}\``),
  },
  defaultConfiguration: { level: SARIF_LEVELS[severity] },
  properties: { 'problem.severity': severity === 'info' ? 'recommendation' : severity },
})
