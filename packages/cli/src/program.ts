import { Command } from 'commander'
import { version } from './version.ts'
import { addCheck } from './commands/check.ts'
import { addDiff } from './commands/diff.ts'
import { addAgreement } from './commands/agreement.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addFacts } from './commands/facts.ts'
import { addFingerprint } from './commands/fingerprint.ts'
import { addFromIssue } from './commands/from-issue.ts'
import { addFix } from './commands/fix.ts'
import { addReview } from './commands/review.ts'
import { addLinks } from './commands/links.ts'
import { addNew } from './commands/new.ts'
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
  demarche fix --diff                      show what could be mended without changing what is said
  demarche explain Q701                    what a finding means and how to mend it
  demarche export --out release            write JSON, CSV, JSON-LD and more to release/
  demarche diff main                       what changed since main, and the version it needs
  demarche review --base main              what a reviewer of this branch needs
  demarche fingerprint article.txt         let anyone check excerpts without the article
  demarche new deal --url <address>        draft a deal, and say if it is recorded already

Exit codes: 0 nothing at or above the level of --fail-on (errors, unless said otherwise), 1 findings,
2 could not run as asked, 3 a bug in demarche.`,
    )
  for (const add of COMMANDS) add(program, setExitCode)
  return program
}

/** In the order in which help lists them. */
const COMMANDS: readonly ((program: Command, setExitCode: SetExitCode) => void)[] = [
  addValidate,
  addFix,
  addExplain,
  addNew,
  addFromIssue,
  addFingerprint,
  addDiff,
  addReview,
  addExport,
  addAgreement,
  addLinks,
  addFacts,
  addCheck,
]
