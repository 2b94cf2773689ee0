import { defanged } from '../printing/defanged.ts'
import type { Diagnostic, Severity } from '../diagnostic.ts'
import { fullPath } from '../printing/full-path.ts'
import { printable } from '../printing/printable.ts'
import type { Reporter, ReportContext } from '../printing/reporter.ts'
import { summaryOf } from '../printing/totals.ts'
import { uncheckedOf } from '../printing/unchecked.ts'

/** GitHub shows ten annotations of a kind for a step: nine, and one that says how many more there are. */
const MOST = 9

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export const github: Reporter = {
  id: 'github',
  summary: 'workflow commands that annotate the lines of a pull request',
  print: (report, context) => {
    const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const found = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity)
      const shown = found.slice(0, MOST).map((diagnostic) => command(diagnostic, context))
      const more = found.length - shown.length
      return more > 0
        ? [...shown, `::${COMMANDS[severity]}::${more} more like these; run npx demarche validate to see all.`]
        : shown
    })
    return `${[...lines, `${summaryOf(report)}.`, ...uncheckedOf(report)].join('\n')}\n`
  },
}

function command({ severity, code, slug, message, help, file, range }: Diagnostic, context: ReportContext): string {
  const properties = {
    file: fullPath(context, file),
    line: range.start.line,
    col: range.start.column,
    endLine: range.end.line,
    ...(range.end.line === range.start.line ? { endColumn: range.end.column } : {}),
    title: `${code} ${slug}`,
  }
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`)
  const said = [message, ...(help === undefined ? [] : [help])].map(defanged).join('\n')
  return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeText(said)}`
}

/** Record text can never end a command or begin a new one. */
const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
