import { UsageError } from '@demarche/schema'
import type { Reporter, Report, Severity, Totals, ValidateOptions } from '@demarche/validator'
import { Option, type Command } from 'commander'
import { readArticles } from '../articles.ts'
import { dataRoot, printedRoot, selection } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import { commonCommit, filesAt } from '../git.ts'
import type { SetExitCode } from '../program.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'
import { rerunOnChange } from '../watch.ts'
import { writeOutput } from '../write-output.ts'

interface Options {
  readonly data?: string
  readonly format: string
  readonly output: readonly string[]
  readonly failOn: Severity
  readonly now?: string
  readonly articles?: string
  readonly base?: string
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
    .option(
      '--format <format>',
      'how to print the report: text, json, jsonl, github, markdown, sarif, rdjson or junit',
      'text',
    )
    .option('--output <format:file>', 'also write a report to a file; may be repeated', collect, [])
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1')
        .choices(SEVERITIES)
        .default('error'),
    )
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .option('--base <ref>', 'report only what is new since this git ref, and records deleted without a redirect')
    .option('--watch', 'check again after every change, until stopped')
    .option('--articles <folder>', 'also check excerpts against full texts, <source id>.txt')
    .action(async (paths: string[], options: Options) => {
      if (options.watch) await rerunOnChange(dataRoot(options.data), () => run(paths, options))
      const { severities } = await run(paths, options)
      setExitCode(fails(severities, options.failOn) ? EXIT.findings : EXIT.ok)
    })
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const fails = (severities: Totals['severities'], failOn: Severity): boolean =>
  SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => severities[severity] > 0)

async function run(paths: readonly string[], options: Options): Promise<Totals> {
  const { load, reporters, textLookup, totalsOf, validate } = await import('@demarche/validator')
  const reporter = reporterCalled(options.format, reporters)
  const outputs = options.output.map((output) => outputOf(output, reporters))
  const now = today(options.now)
  const articles = options.articles === undefined ? undefined : readArticles(options.articles)
  const root = dataRoot(options.data)
  const only = selection(root, paths)
  const { files, unreadable } = load(root)
  // Measured against a base, a finding must be seen in both states, however many a file has.
  const most = options.base === undefined ? {} : { most: Infinity }
  const settings = { now, ...(articles && { articles }), ...most }
  const whole = validate({ files, unreadable }, { only, ...settings })
  const report =
    options.base === undefined ? whole : await sinceBase(whole, { root, base: options.base, only, settings })
  for (const id of articles?.keys() ?? []) noteUnused(id, report)
  const context = { root: printedRoot(root), textOf: textLookup(files), color: false, version: version() }
  process.stdout.write(reporter.print(report, { ...context, color: colored() }))
  for (const { reporter: other, file } of outputs) writeOutput(file, other.print(report, context))
  return totalsOf(report)
}

interface SinceBase {
  readonly root: string
  readonly base: string
  readonly only: (path: string) => boolean
  readonly settings: ValidateOptions
}

/** The report of what this branch brings, measured against the commit it left the base at. */
async function sinceBase(report: Report, { root, base, only, settings }: SinceBase): Promise<Report> {
  const { since, validate } = await import('@demarche/validator')
  const files = filesAt(root, commonCommit(root, base))
  return since(report, { files, report: validate({ files }, settings) }, only)
}

/** A text under a wrong name checks nothing, and that must not look like a pass. */
function noteUnused(id: string, { dataset }: Report): void {
  if (!dataset.defines('source', id)) console.error(`note: ${id}.txt was not used: there is no source ${id}.`)
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
