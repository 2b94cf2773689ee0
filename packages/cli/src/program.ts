import { Command } from 'commander'
import { version } from './version.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addValidate } from './commands/validate.ts'

/** Lets a command say how the process is to end. */
export type SetExitCode = (code: number) => void

/** The command line. Commands are one file each and load what they need only when they run. */
export function createProgram(setExitCode: SetExitCode): Command {
  const program = new Command('demarche')
    .description('Validate, explain and export demarche data: arms deals and the statements around them.')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  demarche validate                        check every record in data/
  demarche validate data/deals/2019        check everything, report on one folder
  demarche explain Q701                    what a finding means and how to mend it
  demarche export --out release            write JSON, CSV, JSON-LD and more to release/

Exit codes: 0 no findings, 1 findings, 2 could not run as asked, 3 a bug in demarche.`,
    )
  for (const add of [addValidate, addExplain, addExport]) add(program, setExitCode)
  return program
}
