import type { Diagnostic, FixResult, Mended } from '@demarche/validator'
import type { Command } from 'commander'
import { dataRoot, printedRoot, selection } from '../data-root.ts'
import { EXIT } from '../exit.ts'
import type { SetExitCode } from '../program.ts'
import { replaceFile } from '../replace-file.ts'
import { today } from '../today.ts'

interface Options {
  readonly data?: string
  readonly diff?: boolean
  readonly suggested?: boolean
}

export function addFix(program: Command, setExitCode: SetExitCode): void {
  program
    .command('fix')
    .summary('mend what can be mended without changing what a record says')
    .description(
      'Edits records in place: order of fields, line ends, white space, Unicode form, tracking parameters, names of states, retired ids. Comments and quotes stay. What each edit does is checked before it is made. Ends with 1 if errors are left or, with --diff, if anything would change.',
    )
    .argument('[path...]', 'files or folders to mend (default: all)')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .option('--diff', 'show what would change, and write nothing')
    .option('--suggested', 'also write what was probably meant in place of unknown ids, fields and codes')
    .action(async (paths: string[], options: Options) => {
      setExitCode(await run(paths, options))
    })
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const { data, diff, suggested } = { diff: false, suggested: false, ...options }
  const { fix, load, printable } = await import('@demarche/validator')
  const root = dataRoot(data)
  const only = selection(root, paths)
  const result = fix(load(root), { only, suggested, now: today(undefined) })
  const nameOf = (path: string): string => printable([printedRoot(root), path].filter(Boolean).join('/'))
  if (diff) await showDiff(result.mended, nameOf, printable)
  else for (const file of result.mended) replaceFile(root, file.path, file)
  const print = diff ? console.error : console.log
  print(told(result, diff, nameOf).map(printable).join('\n'))
  const errors = result.diagnostics.some(({ severity }) => severity === 'error')
  return errors || (diff && result.mended.length > 0) ? EXIT.findings : EXIT.ok
}

type Printed = (text: string) => string

async function showDiff(mended: readonly Mended[], nameOf: Printed, printable: Printed): Promise<void> {
  const { unifiedDiff } = await import('../unified-diff.ts')
  for (const file of mended) process.stdout.write(unifiedDiff(file, nameOf(file.path), printable))
}

function told({ mended, diagnostics }: FixResult, diff: boolean, nameOf: Printed): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const suggestions = diagnostics.filter(({ fix }) => fix?.safety === 'suggested')
  return [
    ...mended.map(({ path, fixes }) => `${nameOf(path)}: ${counted(fixes)}`),
    mended.length === 0 ? 'Nothing to mend.' : `${diff ? 'Would mend' : 'Mended'} ${plural(mended.length, 'file')}.`,
    ...(suggestions.length > 0 ? [`${plural(suggestions.length, 'suggestion')}, made with --suggested:`] : []),
    ...suggestions.map((diagnostic) => suggestion(diagnostic, nameOf)),
    ...(errors > 0 ? [`${plural(errors, 'error')} left; run demarche validate to see.`] : []),
  ]
}

const suggestion = ({ file, range, code, message, fix }: Diagnostic, nameOf: Printed): string =>
  `  ${nameOf(file)}:${range.start.line}:${range.start.column}: ${code} ${message} -> ${(fix?.edits ?? []).map(({ text }) => text).join(', ')}`

function counted(fixes: Mended['fixes']): string {
  const all = Object.values(fixes).reduce((sum, count) => sum + count, 0)
  const each = Object.entries(fixes).map(([id, count]) => `${count} ${id}`)
  return `${plural(all, 'edit')} (${each.join(', ')})`
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
