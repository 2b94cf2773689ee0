import { checkOf } from '../checks.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { fullPath } from '../printing/full-path.ts'
import { codeSpan, markdownText } from '../printing/markdown-text.ts'
import type { Reporter, ReportContext } from '../printing/reporter.ts'
import { plural, summaryOf, totalsOf } from '../printing/totals.ts'
import { uncheckedOf } from '../printing/unchecked.ts'
import type { Report } from '../validate.ts'

export const markdown: Reporter = {
  id: 'markdown',
  summary: 'a page for a step summary or a comment: totals, and a table for each file',
  print: (report, context) => {
    const parts = [
      '## demarche',
      `${summaryOf(report)}.`,
      totals(report),
      uncheckedOf(report)
        .map((sentence) => `- ${markdownText(sentence)}`)
        .join('\n'),
      ...tables(report.diagnostics, context),
    ]
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`
  },
}

function totals(report: Report): string {
  const rows = Object.entries(totalsOf(report).codes).map(([code, count]) => {
    const { slug, severity, summary } = checkOf(code)
    return `| ${count} | ${severity} | ${code} ${slug} | ${markdownText(summary)} |`
  })
  if (rows.length === 0) return ''
  const table = ['| found | | check | what must hold |', '|--:|---|---|---|', ...rows].join('\n')
  return `${table}\n\n\`npx demarche explain CODE\` says what a finding means and how to mend it.`
}

/** Bytes for the tables of findings: a step summary on GitHub holds 1 MiB, and a page should stay below 900 KiB. */
const ROOM = 880 * 1024

/** One table for each file, as far as they fit; the findings that do not are counted. */
function tables(diagnostics: readonly Diagnostic[], context: ReportContext): readonly string[] {
  const byFile = new Map<string, string>()
  let room = ROOM
  for (const [index, diagnostic] of diagnostics.entries()) {
    const before = byFile.get(diagnostic.file)
    const added = `${before === undefined ? head(fullPath(context, diagnostic.file)) : ''}\n${row(diagnostic)}`
    room -= new TextEncoder().encode(added).length
    if (room < 0) {
      const more = `${plural(diagnostics.length - index, 'finding')} more: \`npx demarche validate\` shows all.`
      return [...byFile.values(), more]
    }
    byFile.set(diagnostic.file, `${before ?? ''}${added}`)
  }
  return [...byFile.values()]
}

const head = (path: string): string => `### ${codeSpan(path)}\n\n| place | check | finding |\n|--:|---|---|`

function row({ range, severity, code, message, help }: Diagnostic): string {
  const { line, column } = range.start
  const said = [message, ...(help === undefined ? [] : [help])].map(markdownText).join('<br>')
  return `| ${line}:${column} | ${severity} ${code} | ${said} |`
}
