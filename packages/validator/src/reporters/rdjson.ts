import { utf8Column } from '../printing/columns.ts'
import type { Diagnostic, Range, Severity } from '../diagnostic.ts'
import { fullPath } from '../printing/full-path.ts'
import { markdownText } from '../printing/markdown-text.ts'
import { mergedEdit } from '../fixing/merged-edit.ts'
import type { Reporter, ReportContext } from '../printing/reporter.ts'
import { safeJson } from '../printing/safe-json.ts'

export const rdjson: Reporter = {
  id: 'rdjson',
  summary: 'Reviewdog Diagnostic Format, for review comments with suggestions',
  print: ({ diagnostics }, context) => {
    const result = {
      source: { name: 'demarche' },
      diagnostics: diagnostics.map((diagnostic) => describe(diagnostic, context)),
    }
    return `${safeJson(result, 2)}\n`
  },
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** reviewdog posts a message as Markdown, and offers each suggestion by itself. */
function describe({ severity, code, message, help, file, range, related, fix }: Diagnostic, context: ReportContext) {
  const text = context.textOf(file)
  const edit = fix && mergedEdit(fix.edits, text.replace(/^\uFEFF/, ''))
  return {
    message: markdownText(help === undefined ? message : `${message} ${help}`),
    location: { path: fullPath(context, file), range: rangeIn(text, range) },
    severity: SEVERITIES[severity],
    code: { value: code },
    ...(edit === undefined ? {} : { suggestions: [{ range: rangeIn(text, edit.range), text: edit.text }] }),
    ...(related.length === 0
      ? {}
      : {
          related_locations: related.map((other) => ({
            message: markdownText(other.message),
            location: { path: fullPath(context, other.file), range: rangeIn(context.textOf(other.file), other.range) },
          })),
        }),
  }
}

/** A range with columns in bytes, as the format has them. */
const rangeIn = (text: string, { start, end }: Range) => ({
  start: { line: start.line, column: utf8Column(text, start) },
  end: { line: end.line, column: utf8Column(text, end) },
})
