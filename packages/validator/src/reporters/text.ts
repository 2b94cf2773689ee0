import { checkOf } from '../checks.ts'
import { codeFrame } from '../printing/code-frame.ts'
import type { Diagnostic, Range, Severity } from '../diagnostic.ts'
import { fullPath } from '../printing/full-path.ts'
import { printable } from '../printing/printable.ts'
import type { Reporter, ReportContext } from '../printing/reporter.ts'
import { summaryOf, totalsOf } from '../printing/totals.ts'
import { uncheckedOf } from '../printing/unchecked.ts'
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

/** A finding with its line; what is only worth knowing takes two lines. */
function block(diagnostic: Diagnostic, context: ReportContext, paint: Paint): string {
  const { severity, code, slug, message, help, file, range, related, fix } = diagnostic
  const head = [
    `${paint(COLORS[severity], `${severity}[${code}]`)} ${paint(BOLD, printable(message))} ${paint(DIM, slug)}`,
    `  --> ${place(file, range, context)}`,
  ]
  if (severity === 'info') return head.join('\n')
  return [
    ...head,
    ...codeFrame(context.textOf(file), range, (marks) => paint(COLORS[severity], marks)),
    ...related.map((other) => `  = see ${place(other.file, other.range, context)}: ${printable(other.message)}`),
    ...(help === undefined ? [] : [`  = ${paint('36', 'help:')} ${printable(help)}`]),
    ...(fix?.safety === 'safe' ? [`  = ${paint('36', 'fix:')} ${printable(fix.message)} (demarche fix)`] : []),
  ].join('\n')
}

const place = (file: string, { start }: Range, context: ReportContext): string =>
  printable(`${fullPath(context, file)}:${start.line}:${start.column}`)

/** What was found in all, what was not checked, and how to go on. */
function closing(report: Report, paint: Paint): string {
  const { severities, codes } = totalsOf(report)
  const [worst] = (['error', 'warning', 'info'] as const).filter((severity) => severities[severity] > 0)
  const first = Object.keys(codes).find((code) => checkOf(code).severity === worst)
  const fixable = report.diagnostics.filter(({ fix }) => fix?.safety === 'safe').length
  return [
    ...table(codes, paint),
    `${paint(worst ? COLORS[worst] : GREEN, summaryOf(report))}.`,
    ...uncheckedOf(report),
    ...(fixable > 0 ? [`Run ${paint(BOLD, 'demarche fix')} to mend ${fixable} of them.`] : []),
    ...(first
      ? [`Run ${paint(BOLD, `demarche explain ${first}`)} to read what a finding means and how to mend it.`]
      : []),
  ].join('\n')
}

function table(codes: Readonly<Record<string, number>>, paint: Paint): readonly string[] {
  const width = Math.max(...Object.values(codes).map((count) => String(count).length))
  return Object.entries(codes).map(([code, count]) => {
    const { slug, severity } = checkOf(code)
    return `  ${String(count).padStart(width)}  ${paint(COLORS[severity], severity.padEnd(7))}  ${code} ${slug}`
  })
}
