import type { Changes } from '@demarche/exporter'
import { UsageError } from '@demarche/schema/model'
import type { Command } from 'commander'
import { dataRoot } from '../data-root.ts'
import { datasetIn, filesOf } from '../dataset-at.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { writeOutput } from '../write-output.ts'

interface Options {
  readonly data?: string
  readonly format: string
  readonly output?: string
  readonly delta?: string
}

export function addDiff(program: Command, setExitCode: SetExitCode): void {
  program
    .command('diff')
    .summary('say what changed between two datasets, and which version bump it needs')
    .description(
      'Compares two datasets record by record and table by table. Each is a data folder, a release folder, or a git ref (a branch, a tag, a commit) of the data folder.',
    )
    .argument('<old>', 'what to start from: a folder or a git ref')
    .argument('[new]', 'what it became (default: the data folder as it is)')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .option('--format <format>', 'how to print the changes: text, markdown or json', 'text')
    .option('--output <file>', 'write the changes to a file instead of the terminal')
    .option('--delta <file>', 'also write delta.jsonl: the records to put and to delete')
    .addHelpText(
      'after',
      `
Examples:
  demarche diff main                                  what this branch changes
  demarche diff release-1.0 release-1.1               what a new release brings
  demarche diff v1.0.0 v1.1.0 --format markdown       release notes`,
    )
    .action(async (old: string, now: string | undefined, options: Options) => {
      await run(old, now ?? dataRoot(options.data), options)
      setExitCode(EXIT.ok)
    })
}

async function run(old: string, now: string, { data, format, output, delta }: Options): Promise<void> {
  const print = await printerFor(format)
  const { changesOf, deltaOf } = await import('@demarche/exporter')
  const before = await datasetIn(await filesOf(old, data), old)
  const after = await datasetIn(await filesOf(now, data), now)
  const text = print(changesOf(before, after))
  if (output === undefined) process.stdout.write(text)
  else writeOutput(output, text)
  if (delta === undefined) return
  writeOutput(delta, [...deltaOf(before, after)].map((line) => `${JSON.stringify(line)}\n`).join(''))
}

async function printerFor(format: string): Promise<(changes: Changes) => string> {
  if (format === 'text') return (await import('../changes/text.ts')).changesAsText
  if (format === 'markdown') return (await import('../changes/markdown.ts')).changesAsMarkdown
  if (format === 'json') return (changes) => `${JSON.stringify(changes, null, 2)}\n`
  throw new UsageError(`There is no format ${format} of changes.`, 'The formats are text, markdown, json.')
}
