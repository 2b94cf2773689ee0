import { existsSync, writeFileSync } from 'node:fs'
import { UsageError } from '@demarche/schema'
import type { Reporter, ReportContext, Report, Severity } from '@demarche/validator'
import { Option, type Command } from 'commander'
import { dataRoot, selection } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { today } from '../today.ts'

interface Options {
  readonly data?: string
  readonly format: string
  readonly output: readonly string[]
  readonly failOn: Severity
  readonly now?: string
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
    .option('--format <format>', 'how to print the report: text, json or github', 'text')
    .option('--output <format:file>', 'also write a report to a file; may be repeated', collect, [])
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1')
        .choices(SEVERITIES)
        .default('error'),
    )
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .action(async (paths: string[], options: Options) => {
      const report = await run(paths, options)
      setExitCode(fails(report, options.failOn) ? EXIT.findings : EXIT.ok)
    })
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const fails = ({ diagnostics }: Report, failOn: Severity): boolean =>
  diagnostics.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn))

async function run(paths: readonly string[], options: Options): Promise<Report> {
  const { load, reporters, textLookup, validate } = await import('@demarche/validator')
  const reporter = reporterCalled(options.format, reporters)
  const outputs = options.output.map((output) => outputOf(output, reporters))
  const now = today(options.now)
  const root = dataRoot(options.data)
  const only = selection(root, paths)
  const { files, unreadable } = load(root)
  const report = validate({ files, unreadable }, { only, now })
  const context = { root: root === '.' ? '' : root.replace(/\/+$/, ''), textOf: textLookup(files), color: false }
  process.stdout.write(reporter.print(report, { ...context, color: colored() }))
  for (const output of outputs) save(output, report, context)
  return report
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

function save({ reporter, file }: Output, report: Report, context: ReportContext): void {
  try {
    writeFileSync(file, reporter.print(report, context))
  } catch {
    throw new UsageError(
      `The report ${file} cannot be written.`,
      existsSync(file) ? 'Check its permissions.' : 'Check that its folder exists.',
    )
  }
}
