import { checkOf } from '../checks.ts'
import { codeFrame } from '../code-frame.ts'
import type { Diagnostic, Range, Severity } from '../diagnostic.ts'
import { fullPath } from '../full-path.ts'
import { printable } from '../printable.ts'
import type { Reporter, ReportContext } from '../reporter.ts'
import { summaryOf, totalsOf } from '../totals.ts'
import { uncheckedOf } from '../unchecked.ts'
import type { Report } from '../validate.ts'

export const text: Reporter = {
  id: 'text',
  summary: 'for people: each finding with its line, and a summary',
  print: (report, context) => {
    const paint = painter(context.color)
    const blocks = report.diagnostics.map((diagnostic) => block(diagnostic, context, paint))
    return `${[...blocks, closing(report, paint)].join('\n\n')}\n`
  },
}

const COLORS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }
const GREEN = '32'
const BOLD = '1'
const DIM = '2'

type Paint = (color: string, text: string) => string

const painter =
  (color: boolean): Paint =>
  (code, text) =>
    color ? `\u001B[${code}m${text}\u001B[0m` : text

function block(diagnostic: Diagnostic, context: ReportContext, paint: Paint): string {
  const { severity, code, slug, message, help, file, range, related, fix } = diagnostic
  return [
    `${paint(COLORS[severity], `${severity}[${code}]`)} ${paint(BOLD, printable(message))} ${paint(DIM, slug)}`,
    `  --> ${place(file, range, context)}`,
    ...codeFrame(context.textOf(file), range, (marks) => paint(COLORS[severity], marks)),
    ...related.map((other) => `  = see ${place(other.file, other.range, context)}: ${printable(other.message)}`),
    ...(help === undefined ? [] : [`  = ${paint('36', 'help:')} ${printable(help)}`]),
    ...(fix?.safety === 'safe' ? [`  = ${paint('36', 'fix:')} ${printable(fix.message)} (demarche fix)`] : []),
  ].join('\n')
}

const place = (file: string, { start }: Range, context: ReportContext): string =>
  printable(`${fullPath(context, file)}:${start.line}:${start.column}`)

/** What was found in all, what was not checked, and where to read on. */
function closing(report: Report, paint: Paint): string {
  const { severities, codes } = totalsOf(report)
  const tone = severities.error > 0 ? COLORS.error : severities.warning > 0 ? COLORS.warning : GREEN
  const counts = Object.entries(codes)
  const [first] = counts.toSorted(([, a], [, b]) => b - a)
  const width = String(Math.max(...counts.map(([, count]) => count))).length
  return [
    ...counts.map(([code, count]) => {
      const { slug, severity } = checkOf(code)
      return `${String(count).padStart(width + 2)}  ${paint(COLORS[severity], code)} ${slug}`
    }),
    `${paint(tone, summaryOf(report))}.`,
    ...uncheckedOf(report).map((sentence) => `${paint(DIM, 'not checked:')} ${sentence}`),
    ...(first
      ? [`Run ${paint(BOLD, `demarche explain ${first[0]}`)} to read what a finding means and how to mend it.`]
      : []),
  ].join('\n')
}
