import type { Release } from '@demarche/exporter'
import type { Report } from '@demarche/validator'
import type { Command } from 'commander'

import { dataRoot } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { today } from '../today.ts'
import { version } from '../version.ts'

interface Options {
  readonly data?: string
  readonly out: string
  readonly formats?: string
  readonly force?: true
  readonly base?: string
}

export function addExport(program: Command, setExitCode: SetExitCode): void {
  program
    .command('export')
    .summary('write the dataset as JSON, CSV, JSON-LD and more')
    .description('Validates the data folder and writes a release folder: every format, an index and checksums.')
    .requiredOption('--out <dir>', 'the folder to write; it must not exist yet')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .option('--formats <ids>', 'formats to write, separated by commas (default: all)')
    .option('--base <iri>', 'base of the IRIs in linked data, ending in / or #')
    .option('--force', 'replace the folder if it exists')
    .action(async (options: Options) => {
      setExitCode(await run(options))
    })
}

async function run({ data, out, formats, force, base }: Options): Promise<number> {
  const { exportDataset } = await import('@demarche/exporter')
  const { load, validate } = await import('@demarche/validator')
  const root = dataRoot(data)
  const report = validate(load(root), { now: today(undefined) })
  if (report.diagnostics.some(({ severity }) => severity === 'error')) return refuse(report, root)
  const release = await exportDataset({
    dataset: report.dataset,
    out,
    version: version(),
    ...(formats === undefined ? {} : { formats: formats.split(',').map((id) => id.trim()) }),
    ...(force ? { force } : {}),
    ...(base === undefined ? {} : { base }),
  })
  console.log(told(release, out))
  return EXIT.ok
}

async function refuse(report: Report, root: string): Promise<number> {
  const { summaryOf } = await import('@demarche/validator')
  console.error(
    `error: ${root} has findings, so nothing was written: ${summaryOf(report)}. Run demarche validate to see them.`,
  )
  return EXIT.findings
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
