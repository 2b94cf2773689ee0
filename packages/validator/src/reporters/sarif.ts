import { checks } from '../checks.ts'
import { utf16Column } from '../printing/columns.ts'
import type { Diagnostic, Fix, Range } from '../diagnostic.ts'
import { fullPath } from '../printing/full-path.ts'
import type { Reporter, ReportContext } from '../printing/reporter.ts'
import { safeJson } from '../printing/safe-json.ts'
import { SARIF_LEVELS, sarifRule } from '../printing/sarif-rule.ts'
import { sarifText } from '../printing/sarif-text.ts'
import { totalsOf } from '../printing/totals.ts'
import { uncheckedOf } from '../printing/unchecked.ts'
import type { Report } from '../validate.ts'

export const sarif: Reporter = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors',
  print: (report, context) => {
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(report, context)],
    }
    return `${safeJson(log, 2)}\n`
  },
}

const runOf = (report: Report, context: ReportContext) => ({
  tool: {
    driver: {
      name: 'demarche',
      ...(context.version === undefined ? {} : { semanticVersion: context.version }),
      rules: checks.map(sarifRule),
    },
  },
  invocations: [
    {
      executionSuccessful: true,
      toolConfigurationNotifications: uncheckedOf(report).map((text) => ({ level: 'note', message: messageOf(text) })),
    },
  ],
  columnKind: 'utf16CodeUnits',
  defaultEncoding: 'utf-8',
  results: report.diagnostics.map((diagnostic) => resultOf(diagnostic, context)),
  properties: { ...totalsOf(report) },
})

function resultOf(diagnostic: Diagnostic, context: ReportContext) {
  const { code, severity, message, help, file, range, related, fix, fingerprint, pointer } = diagnostic
  return {
    ruleId: code,
    ruleIndex: checks.findIndex((check) => check.code === code),
    level: SARIF_LEVELS[severity],
    message: messageOf(help === undefined ? message : `${message} ${help}`),
    locations: [{ physicalLocation: placeOf(file, range, context) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            message: messageOf(other.message),
            physicalLocation: placeOf(other.file, other.range, context),
          })),
        }),
    partialFingerprints: { 'demarche/v1': fingerprint },
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, file, context)] }),
    properties: { pointer },
  }
}

const messageOf = (text: string) => ({ text: sarifText(text) })

const placeOf = (file: string, range: Range, context: ReportContext) => ({
  artifactLocation: { uri: uriOf(fullPath(context, file)) },
  region: regionOf(range, context.textOf(file)),
})

const regionOf = ({ start, end }: Range, text: string) => ({
  startLine: start.line,
  startColumn: utf16Column(text, start),
  endLine: end.line,
  endColumn: utf16Column(text, end),
})

const fixOf = ({ message, edits }: Fix, file: string, context: ReportContext) => ({
  description: messageOf(message),
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(fullPath(context, file)) },
      replacements: edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range, context.textOf(file)),
        insertedContent: { text },
      })),
    },
  ],
})

/** A path as a URI: relative ones stay relative, to be read from the root of the repository. */
function uriOf(path: string): string {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
