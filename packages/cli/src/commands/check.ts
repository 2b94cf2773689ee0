import type { Fact, Severity, SourceFile } from '@demarche/validator'
import type { Command } from 'commander'
import { EXIT } from '../exit.ts'
import { factLines } from '../lines/fact-lines.ts'
import { printLines } from '../lines/print-lines.ts'
import { kindOption, recordLines, type RecordLines } from '../lines/record-lines.ts'
import { partsIn } from '../lines/parts-in.ts'
import type { SetExitCode } from '../program.ts'
import { today } from '../today.ts'

interface Options {
  readonly facts?: readonly string[]
  readonly kind?: RecordLines['kind']
  readonly now?: string
}

export function addCheck(program: Command, setExitCode: SetExitCode): void {
  program
    .command('check')
    .summary('check records that stand one a line, however many')
    .description(
      'Checks what validate checks, over records that stand one a line. Given a folder with deal.jsonl, statement.jsonl and so on, as a release has it, it reads every file twice and keeps no record in memory. Given --facts, it checks the lines of one kind against the facts of all records, so that parts of a dataset can be checked on many machines. Prints a line of JSON for each finding, as validate --format jsonl does, but without fixes.',
    )
    .argument('[path]', 'the folder; with --facts a file, or - for standard input', '-')
    .option('--facts <files...>', 'what demarche facts printed of all records, in any number of files and any order')
    .addOption(kindOption(false))
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .action(async (path: string, options: Options) => setExitCode(await run(path, options)))
}

async function run(path: string, { facts, kind, now }: Options): Promise<number> {
  const { recordChecker, recordIndex } = await import('@demarche/validator')
  const context = { now: today(now) }
  const parts = partsIn(path, { kind, inFolder: facts === undefined })
  const check = recordChecker(recordIndex(await gathered(facts ? factLines(facts) : factsIn(parts))), context)
  let worst: number = EXIT.ok
  for (const part of parts) {
    for await (const files of recordLines(part)) {
      const found = files.flatMap(check)
      if (found.some(({ severity }) => severity === ERROR)) worst = EXIT.findings
      await printLines(found)
    }
  }
  return worst
}

const ERROR: Severity = 'error'

async function* factsIn(parts: readonly RecordLines[]): AsyncGenerator<readonly Fact[]> {
  const { factOf } = await import('@demarche/validator')
  const facts = (files: readonly SourceFile[]) => files.flatMap((file) => factOf(file) ?? [])
  for (const part of parts) for await (const files of recordLines(part)) yield facts(files)
}

async function gathered(batches: AsyncIterable<readonly Fact[]>): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  for await (const batch of batches) for (const fact of batch) facts.push(fact)
  return facts
}
