import type { ExportRequest, Release } from '@demarche/exporter'
import { UsageError } from '@demarche/schema/model'
import type { Loaded, Report } from '@demarche/validator'
import type { Command } from 'commander'
import { build } from '../build.ts'
import { dataRoot, printedRoot } from '../data-root.ts'
import { datasetIn, filesOf, isRelease } from '../dataset-at.ts'
import { withDelta } from '../with-delta.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { progressLine } from '../progress-line.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'

interface Options {
  readonly data?: string
  readonly out: string
  readonly formats?: string
  readonly partition?: string
  readonly allowInvalid?: true
  readonly force?: true
  readonly base?: string
  readonly previous?: string
  readonly delta?: string
}

export function addExport(program: Command, setExitCode: SetExitCode): void {
  program
    .command('export')
    .summary('write the dataset as JSON, CSV, JSON-LD, Parquet, SQLite, Excel and more')
    .description('Validates the data folder and writes a release folder: every format, an index and checksums.')
    .requiredOption('--out <dir>', 'the folder to write; it must not exist yet')
    .option('--data <root>', 'the data folder, or a release (default: data/ here, or this folder)')
    .option('--previous <old>', 'tell the changes since a data folder, a release or a git ref')
    .option('--delta <file>', 'apply the changes/delta.jsonl of a later release first')
    .option('--formats <ids>', 'formats to write, separated by commas (default: all)')
    .option('--partition <by>', 'year: cut the Parquet tables of deals and statements into a folder for each year')
    .option('--base <iri>', 'base of the IRIs in linked data, ending in a slash')
    .option('--allow-invalid', 'write data with errors all the same; index.json then says so')
    .option('--force', 'replace the folder if it exists')
    .action(async (options: Options) => {
      setExitCode(await run(options))
    })
}

async function run(options: Options): Promise<number> {
  const { exportDataset } = await import('@demarche/exporter')
  const { aboutOf } = await import('../about.ts')
  const { totalsOf, validate } = await import('@demarche/validator')
  const asked = requestOf(options)
  const root = dataRoot(options.data)
  const loaded = await filesToExport(root, options.delta)
  const report = validate(loaded, { now: today(undefined) })
  const isInvalid = totalsOf(report).severities.error > 0
  if (isInvalid && options.allowInvalid !== true) return refuse(report, loaded, root)
  const progress = progressLine(process.stderr)
  const release = await exportDataset({
    ...asked,
    about: aboutOf(root),
    ...(await previousIn(options)),
    dataset: report.dataset,
    ...(isInvalid ? { invalid: await errorsIn(report) } : {}),
    onWrite: progress.show,
  }).finally(progress.clear)
  console.log(told(release, options.out))
  for (const folder of release.leftovers) {
    console.error(
      `warning: ${folder} was left by an export that was stopped. Remove it, unless one is still running there.`,
    )
  }
  if (isInvalid)
    console.error('warning: The data has errors, and records that cannot be read are missing. index.json says so.')
  return EXIT.ok
}

/** The files of a data folder or a release, with a delta applied where one is named. */
async function filesToExport(root: string, delta: string | undefined): Promise<Loaded> {
  if (delta === undefined && !isRelease(root)) {
    const { load } = await import('@demarche/validator')
    return load(root)
  }
  const files = await filesOf(root, undefined)
  return { files: delta === undefined ? files : withDelta(files, delta), unreadable: [] }
}

async function previousIn({ previous, data }: Options): Promise<Pick<ExportRequest, 'previous'>> {
  if (previous === undefined) return {}
  return { previous: await datasetIn(await filesOf(previous, data), previous) }
}

function requestOf({ out, formats, partition, force, base }: Options): Omit<ExportRequest, 'dataset'> {
  const commit = build()
  if (partition !== undefined && partition !== 'year') {
    throw new UsageError(`Tables cannot be cut by “${partition}”.`, 'The one way is --partition year.')
  }
  return {
    out,
    version: version(),
    ...(commit === undefined ? {} : { build: commit }),
    ...(formats === undefined ? {} : { formats: formats.split(',').map((id) => id.trim()) }),
    ...(partition === undefined ? {} : { partition }),
    ...(force ? { force } : {}),
    ...(base === undefined ? {} : { base }),
  }
}

/** Enough to see what is wrong; `validate` shows all of it. */
const MOST_SHOWN = 20

async function refuse(report: Report, { files }: Loaded, root: string): Promise<number> {
  const { reporters, summaryOf, textLookup } = await import('@demarche/validator')
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error')
  const context = { root: printedRoot(root), textOf: textLookup(files), color: false, version: version() }
  const text = reporters.find(({ id }) => id === 'text')
  const shown = { ...report, diagnostics: errors.slice(0, MOST_SHOWN), withheld: {} }
  console.error(text?.print(shown, context))
  console.error(
    `error: ${root} has findings, so nothing was written: ${summaryOf(report)}. Mend them, or write the data as it is with --allow-invalid.`,
  )
  return EXIT.findings
}

/** How many errors of which code. */
async function errorsIn(report: Report): Promise<Readonly<Record<string, number>>> {
  const { totalsOf } = await import('@demarche/validator')
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error')
  return totalsOf({ ...report, diagnostics: errors }).codes
}

const LOOK_FIRST: Readonly<Record<string, string>> = {
  'csv/deals.csv': 'one row per deal',
  'csv/claims.csv': 'every value, with its sentence',
  'json/dataset.json': 'everything in one file',
  'rdf/dataset.jsonld': 'the same as linked data',
}

/** What was written, by folder, and the files to open first. */
function told({ files }: Release, out: string): string {
  const folders = Map.groupBy(files, ({ path }) => (path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : ''))
  const lines = [...folders].map(([folder, inside]) => {
    const bytes = inside.reduce((sum, file) => sum + file.bytes, 0)
    const names = folder === '' ? inside.map(({ path }) => path).join(', ') : `${folder} (${inside.length} files)`
    return `  ${names.padEnd(28)} ${size(bytes)}`
  })
  const first = Object.entries(LOOK_FIRST).filter(([path]) => files.some((file) => file.path === path))
  return [
    `Wrote ${files.length} files to ${out}:`,
    ...lines,
    ...(first.length > 0
      ? ['Look first at:', ...first.map(([path, what]) => `  ${`${out}/${path}`.padEnd(28)} ${what}`)]
      : []),
  ].join('\n')
}

const size = (bytes: number): string => (bytes < 10_240 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KiB`)
