import { checkOf } from '../checks.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { fullPath } from '../printing/full-path.ts'
import type { Reporter, ReportContext } from '../printing/reporter.ts'
import { summaryOf } from '../printing/totals.ts'
import type { Skipped } from '../validate.ts'
import { xmlElement, xmlText } from '../printing/xml-element.ts'

export const junit: Reporter = {
  id: 'junit',
  summary: 'JUnit XML, for build servers: a suite for each file with findings; errors are failures',
  print: (report, context) => {
    const files = Array.from(
      Map.groupBy(report.diagnostics, ({ file }) => file),
      ([file, found]) =>
        suite(
          fullPath(context, file),
          found.map((diagnostic) => caseOf(diagnostic, context)),
        ),
    )
    const clean = report.diagnostics.length === 0 ? [passed(summaryOf(report))] : []
    const rest = [...clean, ...report.skipped.map(skippedCase)]
    const suites = [...files, ...(rest.length > 0 ? [suite('demarche', rest)] : [])]
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', { name: 'demarche' }, ['\n', ...suites])}\n`
  },
}

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly xml: string
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (wanted: Case['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length
  const counts = { tests: cases.length, failures: count('failed'), errors: 0, skipped: count('skipped') }
  return `${xmlElement('testsuite', { name, ...counts }, ['\n', ...cases.map(({ xml }) => `${xml}\n`)])}\n`
}

function caseOf(diagnostic: Diagnostic, context: ReportContext): Case {
  const { code, slug, severity, message, help, file, range, record } = diagnostic
  const path = fullPath(context, file)
  const { line, column } = range.start
  const said = xmlText(`${severity}: ${path}:${line}:${column}: ${message}${help === undefined ? '' : ` ${help}`}`)
  const failed = severity === 'error'
  const result = failed ? xmlElement('failure', { type: code, message }, [said]) : xmlElement('system-out', {}, [said])
  const attributes = { classname: record ?? path, name: `${code} ${slug} at ${line}:${column}`, file: path, line }
  return { outcome: failed ? 'failed' : 'passed', xml: xmlElement('testcase', attributes, [result]) }
}

const passed = (name: string): Case => ({
  outcome: 'passed',
  xml: xmlElement('testcase', { classname: 'demarche', name }),
})

/** A rule that did not run is a test that did not run. */
const skippedCase = ({ code, why }: Skipped): Case => ({
  outcome: 'skipped',
  xml: xmlElement('testcase', { classname: 'demarche', name: `${code} ${checkOf(code).slug}` }, [
    xmlElement('skipped', { message: why }),
  ]),
})
