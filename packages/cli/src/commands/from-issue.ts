import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@demarche/schema/model'
import type { Command } from 'commander'
import { dataRoot, printedRoot } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { Fields } from '../forms/filled-fields.ts'
import type { FilledForm } from '../forms/form-of-body.ts'
import type { SetExitCode } from '../program.ts'
import { readText } from '../read-text.ts'
import { replaceFile } from '../replace-file.ts'
import { today } from '../today.ts'
import { recordFiles } from '../record-files.ts'

interface Options {
  readonly data?: string
}

export function addFromIssue(program: Command, setExitCode: SetExitCode): void {
  program
    .command('from-issue')
    .summary('turn a filled issue form into records')
    .description(
      'Reads the body of an issue that was opened with one of the forms for records, and adds the record, corrects it, or retires it and leaves a redirect. Then says what validate finds in it. Ends with 1 if there are errors; the file is written all the same.',
    )
    .argument('<body>', 'a file with the body of the issue, or - for standard input')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .action(async (body: string, options: Options) => setExitCode(await run(body, options)))
}

async function run(body: string, { data }: Options): Promise<number> {
  const { formOfBody } = await import('../forms/form-of-body.ts')
  const { filledFields } = await import('../forms/filled-fields.ts')
  const filled = formOfBody(readText(body))
  const fields = filledFields(filled)
  const root = dataRoot(data)
  const done = await DO[filled.form.action]({ root, filled, fields })
  return report(root, done)
}

interface Request {
  readonly root: string
  readonly filled: FilledForm
  readonly fields: Fields
}

/** What was done, in words, and the files that there is something to find in. */
interface Done {
  readonly told: readonly string[]
  readonly paths: readonly string[]
}

const DO = { add, correct, retire } as const

async function add({ root, filled, fields }: Request): Promise<Done> {
  const { recordPath, recordText } = await import('@demarche/validator')
  const { writeNewFiles } = await import('../writing/new-files.ts')
  const { kind } = filled.form
  const path = recordPath(kind, fields)
  const existing = recordFiles(root).find((file) => file.kind === kind && file.id === fields['id'])
  if (existing)
    throw new UsageError(
      `${join(root, existing.path)} exists already.`,
      `Use the form that corrects a ${kind}, or choose another id.`,
    )
  writeNewFiles(root, [{ path, text: recordText(kind, fields) }])
  return { told: [`Wrote ${join(root, path)}.`], paths: [path] }
}

async function correct({ root, filled, fields }: Request): Promise<Done> {
  const { corrected } = await import('../forms/corrected.ts')
  const { withFields } = await import('../writing/with-fields.ts')
  const { isPlainObject, read } = await import('@demarche/validator')
  const { kind } = filled.form
  const file = existingFile(root, filled, fields)
  const reading = read(file)
  if (!('value' in reading) || !isPlainObject(reading.value)) {
    throw new UsageError(`${join(root, file.path)} cannot be read.`, 'Run demarche validate, and mend it first.')
  }
  const text = withFields(kind, file, corrected(kind, reading.value, fields))
  replaceFile(root, file.path, { before: file.bytes, after: new TextEncoder().encode(text) })
  return { told: [`Corrected ${join(root, file.path)}.`, ...remarks(filled)], paths: [file.path] }
}

async function retire({ root, filled, fields }: Request): Promise<Done> {
  const { recordPath, recordText } = await import('@demarche/validator')
  const { writeNewFiles } = await import('../writing/new-files.ts')
  const file = existingFile(root, filled, fields)
  const redirect = { to: [], ...fields, kind: filled.form.kind }
  const path = recordPath('redirect', redirect)
  writeNewFiles(root, [{ path, text: recordText('redirect', redirect) }])
  rmSync(join(root, file.path))
  return { told: [`Wrote ${join(root, path)} and took ${join(root, file.path)} away.`], paths: [path] }
}

/** The file of the record that a form speaks of. */
function existingFile(root: string, { form: { kind } }: FilledForm, { id }: Fields) {
  const file = recordFiles(root).find((one) => one.kind === kind && one.id === id)
  if (file) return file
  throw new UsageError(
    `There is no ${kind} with the id ${String(id).slice(0, 80)} in ${root}.`,
    'The id is the name of its file without the ending.',
  )
}

const remarks = ({ answers }: FilledForm): readonly string[] =>
  [...answers].flatMap(([{ reading }, answer]) => (reading === 'remark' ? [`Because: ${answer}`] : []))

/** Prints what was done, and what the checks say of the files. */
async function report(root: string, { told, paths }: Done): Promise<number> {
  const { load, printable, reporters, textLookup, totalsOf, validate } = await import('@demarche/validator')
  for (const line of told) console.log(line.split('\n').map(printable).join('\n'))
  const loaded = load(root)
  const found = validate(loaded, { now: today(undefined), only: (path) => paths.includes(path) })
  const text = reporters.find(({ id }) => id === 'text')
  process.stdout.write(
    text?.print(found, { root: printedRoot(root), textOf: textLookup(loaded.files), color: false, version: '' }) ?? '',
  )
  return totalsOf(found).severities.error > 0 ? EXIT.findings : EXIT.ok
}
