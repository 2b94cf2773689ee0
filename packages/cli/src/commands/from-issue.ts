import { join } from 'node:path'
import { UsageError } from '@demarche/schema/model'
import type { Loaded, Report } from '@demarche/validator'
import type { Command } from 'commander'
import { dataRoot, printedRoot } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { Changed } from '../forms/carry-out.ts'
import type { FilledForm } from '../forms/form-of-body.ts'
import type { SetExitCode } from '../program.ts'
import { readText } from '../read-text.ts'
import { today } from '../today.ts'
import { writeOutput } from '../write-output.ts'

interface Options {
  readonly data?: string
  readonly comment?: string
  readonly newFile?: string
  readonly now?: string
}

export function addFromIssue(program: Command, setExitCode: SetExitCode): void {
  program
    .command('from-issue')
    .summary('turn a filled issue form into records')
    .description(
      'Reads the body of an issue that was opened with one of the forms for records, and adds the record, corrects it, or retires it and leaves a redirect. Then says what is wrong with it that was not before. Ends with 1 if there are errors; the file is written all the same.',
    )
    .argument('<body>', 'a file with the body of the issue, or - for standard input')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .option('--comment <file>', 'also write the comment for the issue, in Markdown, even where the form cannot be read')
    .option('--new-file <address>', 'where the comment lets a new file be proposed: https://…/new/<branch>')
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .action(async (body: string, options: Options) => setExitCode(await run(body, options)))
}

async function run(body: string, options: Options): Promise<number> {
  const root = dataRoot(options.data)
  const now = today(options.now)
  // Nothing is to be written where the comment cannot be.
  if (options.comment !== undefined) writeOutput(options.comment, '')
  try {
    return await takeUp(readText(body), { ...options, root, now })
  } catch (error) {
    if (options.comment !== undefined && error instanceof UsageError) {
      const { refusal } = await import('../forms/comment.ts')
      writeOutput(options.comment, refusal(error))
    }
    throw error
  }
}

interface Settings extends Options {
  readonly root: string
  readonly now: string
}

async function takeUp(body: string, { root, now, comment, newFile }: Settings): Promise<number> {
  const { load, totalsOf } = await import('@demarche/validator')
  const { formOfBody } = await import('../forms/form-of-body.ts')
  const { filledFields } = await import('../forms/filled-fields.ts')
  const { carryOut } = await import('../forms/carry-out.ts')
  const filled = formOfBody(body)
  const fields = filledFields(filled)
  const before = load(root)
  const files = carryOut({ root, filled, fields })
  const after = load(root)
  const report = await reportOf(files, { before, after, now })
  await print({ filled, files, report, after, root })
  if (comment !== undefined) {
    const { draftComment } = await import('../forms/comment.ts')
    writeOutput(comment, draftComment({ filled, files, report, root: printedRoot(root) }, newFile))
  }
  return totalsOf(report).severities.error > 0 ? EXIT.findings : EXIT.ok
}

interface States {
  readonly before: Loaded
  readonly after: Loaded
  readonly now: string
}

/** What the files bring, in themselves and in other records: one that is retired may be missed elsewhere. */
async function reportOf(files: readonly Changed[], { before, after, now }: States): Promise<Report> {
  const { since, validate } = await import('@demarche/validator')
  const settings = { now, most: Infinity }
  const earlier = { files: before.files, report: validate(before, settings) }
  const paths = new Set(files.map(({ path }) => path))
  for (const { file } of since(validate(after, settings), earlier).diagnostics) paths.add(file)
  const report = since(validate(after, { ...settings, only: (path) => paths.has(path) }), earlier)
  return { ...report, known: report.known.filter(({ file }) => files.some(({ path }) => path === file)) }
}

interface Outcome {
  readonly filled: FilledForm
  readonly files: readonly Changed[]
  readonly report: Report
  readonly after: Loaded
  readonly root: string
}

/** Prints what was done, and what the checks say of it. */
async function print({ filled, files, report, after, root }: Outcome): Promise<void> {
  const { printable, reporters, textLookup } = await import('@demarche/validator')
  const told = [...files.map((file) => `${fateOf(file)} ${join(root, file.path)}.`), ...remarks(filled)]
  for (const line of told) console.log(line.split('\n').map(printable).join('\n'))
  const text = reporters.find(({ id }) => id === 'text')
  const context = { root: printedRoot(root), textOf: textLookup(after.files), color: false, version: '' }
  process.stdout.write(text?.print(report, context) ?? '')
}

const fateOf = ({ before, after }: Changed): string => {
  if (after === undefined) return 'Took away'
  return before === undefined ? 'Wrote' : 'Corrected'
}

const remarks = ({ answers }: FilledForm): readonly string[] =>
  [...answers].flatMap(([{ reading, label }, answer]) => (reading === 'remark' ? [`${label} ${answer}`] : []))
