import type { Command } from 'commander'
import { printLines } from '../lines/print-lines.ts'
import { kindOption, recordLines, type RecordLines } from '../lines/record-lines.ts'

export function addFacts(program: Command): void {
  program
    .command('facts')
    .summary('say what checking other records needs to know of each record, a line each')
    .description(
      'Reads records of one kind, a line each, and prints a fact for each: what rules look at in other records. Facts of all parts of a dataset, put together in any order, are what check needs, so that the parts can be read on many machines.',
    )
    .argument('[file]', 'records as JSON, one a line, the id first, or - for standard input', '-')
    .addOption(kindOption())
    .action((path: string, { kind }: Pick<RecordLines, 'kind'>) => run({ kind, path }))
}

async function run(lines: RecordLines): Promise<void> {
  const { factOf } = await import('@demarche/validator')
  for await (const files of recordLines(lines)) await printLines(files.map(factOf))
}
