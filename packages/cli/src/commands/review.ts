import type { Command } from 'commander'
import { dataRoot, printedRoot } from '../data-root.ts'
import { datasetIn } from '../dataset-at.ts'
import { EXIT } from '../exit.ts'
import { commonCommit, filesAt, hasUncommitted } from '../git.ts'
import type { SetExitCode } from '../program.ts'
import { today } from '../today.ts'
import { writeOutput } from '../write-output.ts'

interface Options {
  readonly base: string
  readonly data?: string
  readonly now?: string
  readonly whole?: string
}

export function addReview(program: Command, setExitCode: SetExitCode): void {
  program
    .command('review')
    .summary('write the comment on a pull request: what changes, what is wrong, what to compare')
    .description(
      'Compares the data folder with where it left a git ref, and prints a page in Markdown: records added, changed and retired, new findings, the excerpts with the fields that rest on them, rows and columns of the tables, and the version bump. The page fits a comment on GitHub: fewer than 200 lines and 65,536 characters.',
    )
    .requiredOption('--base <ref>', 'the git ref that the change starts from')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .option('--whole <file>', 'also write the review to a file with nothing left out')
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .action(async (options: Options) => {
      setExitCode(await run(options))
    })
}

async function run({ base, data, now, whole }: Options): Promise<number> {
  const { changesOf } = await import('@demarche/exporter')
  const { load, since, totalsOf, validate } = await import('@demarche/validator')
  const { COMMENT, reviewPage, WHOLE } = await import('../review/page.ts')
  const root = dataRoot(data)
  const commit = commonCommit(root, base)
  if (hasUncommitted(root)) console.error('note: Changes that are not committed are reviewed too.')
  const files = filesAt(root, commit)
  const settings = { now: today(now), most: Infinity }
  const { dataset, ...report } = validate(load(root), settings)
  const review = {
    changes: changesOf(await datasetIn(files, base), dataset),
    report: since({ ...report, dataset }, { files, report: validate({ files }, settings) }),
    dataset,
    root: printedRoot(root),
  }
  process.stdout.write(reviewPage(review, COMMENT))
  if (whole !== undefined) writeOutput(whole, reviewPage(review, WHOLE))
  return totalsOf(review.report).severities.error > 0 ? EXIT.findings : EXIT.ok
}
