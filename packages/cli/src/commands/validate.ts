import { UsageError } from '@demarche/schema/model'
import type { Reporter, Severity, Totals } from '@demarche/validator'
import { Option, type Command } from 'commander'
import { dataRoot, printedRoot } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { reportOn, type ReportOptions } from '../report-on.ts'
import { version } from '../version.ts'
import { rerunOnChange } from '../watch.ts'
import { writeOutput } from '../write-output.ts'

interface Options extends ReportOptions {
  readonly data?: string
  readonly format: string
  readonly output?: readonly string[]
  readonly failOn: Severity
  readonly watch?: true
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

export function addValidate(program: Command, setExitCode: SetExitCode): void {
  program
    .command('validate')
    .summary('check records and say where and why something is wrong')
    .description(
      'Checks every record of the data folder: encoding, syntax, structure, and the rules of the codebook. With paths, all records are read but only those are reported on.',
    )
    .argument('[path...]', 'files or folders to report on (default: all)')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .option('--format <format>', 'how to print the report; the formats are listed below', 'text')
    .option('--output <format:file>', 'also write a report to a file; may be repeated', collect)
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1')
        .choices(SEVERITIES)
        .default('error'),
    )
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .option('--base <ref>', 'report only what is new since this git ref, and records deleted without a redirect')
    .option('--watch', 'check again after every change, until stopped')
    .option('--articles <folder>', 'also check excerpts against full texts, <source id>.txt')
    .option('--cache <folder>', 'where the last verdict is remembered (default: node_modules/.cache/demarche)')
    .option('--no-cache', 'check everything anew, and remember nothing')
    .addHelpText('after', FORMATS)
    .action(async (paths: string[], options: Options) => {
      if (options.watch) await rerunOnChange(dataRoot(options.data), () => run(paths, options))
      const { severities } = await run(paths, options)
      setExitCode(fails(severities, options.failOn) ? EXIT.findings : EXIT.ok)
    })
}

const FORMATS = `
Formats of a report:
  text      for people: each finding with its line
  json      one object with everything; its schema is report-v1.schema.json of @demarche/validator
  jsonl     one JSON object a line for each finding
  github    marks the lines of a pull request, in a GitHub workflow
  markdown  for the summary of a job or a comment
  sarif     for code scanning: GitHub, GitLab, Azure DevOps and editors read SARIF 2.1.0
  rdjson    for reviewdog, which comments on pull requests
  junit     for build servers that show test results: Jenkins, GitLab`

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

const fails = (severities: Totals['severities'], failOn: Severity): boolean =>
  SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => severities[severity] > 0)

async function run(paths: readonly string[], options: Options): Promise<Totals> {
  const { reporters, totalsOf } = await import('@demarche/validator')
  const reporter = reporterCalled(options.format, reporters)
  const outputs = (options.output ?? []).map((output) => outputOf(output, reporters))
  const root = dataRoot(options.data)
  const { report, textOf } = await reportOn(root, paths, options)
  const context = { root: printedRoot(root), textOf, color: false, version: version() }
  process.stdout.write(reporter.print(report, { ...context, color: colored() }))
  for (const { reporter: other, file } of outputs) writeOutput(file, other.print(report, context))
  return totalsOf(report)
}

const colored = (): boolean =>
  process.stdout.isTTY && process.stdout.hasColors() && (process.env['NO_COLOR'] ?? '') === ''

function reporterCalled(id: string, reporters: readonly Reporter[]): Reporter {
  const found = reporters.find((reporter) => reporter.id === id)
  if (found) return found
  throw new UsageError(
    `There is no report format ${id}.`,
    `The formats are ${reporters.map((one) => one.id).join(', ')}.`,
  )
}

interface Output {
  readonly reporter: Reporter
  readonly file: string
}

function outputOf(output: string, reporters: readonly Reporter[]): Output {
  const colon = output.indexOf(':')
  if (colon < 1 || colon === output.length - 1) {
    throw new UsageError(`--output ${output} names no file.`, 'Write a format and a file: --output json:report.json.')
  }
  return { reporter: reporterCalled(output.slice(0, colon), reporters), file: output.slice(colon + 1) }
}
