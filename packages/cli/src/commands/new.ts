import { datasetOf, UsageError, type Dataset } from '@demarche/schema/model'
import type { Loaded } from '@demarche/validator'
import type { Command } from 'commander'
import { dataRoot, printedRoot } from '../data-root.ts'
import type { CheckedDrafts, Like } from '../drafting/checked-drafts.ts'
import { drafters } from '../drafting/kinds/index.ts'
import type { Answers, Drafter, Question } from '../drafting/question.ts'
import { today } from '../today.ts'

interface Options {
  readonly data?: string
  readonly coder?: string
  readonly now?: string
  readonly anyway?: true
  readonly [flag: string]: unknown
}

export function addNew(program: Command): void {
  const command = program
    .command('new')
    .summary('draft a record from what you know')
    .description(
      'Drafts a record, and the source and publisher it needs, and marks with TODO what is left to write; validate lists the marks. Says if it is recorded already. Asks in a terminal for what no flag gives; nothing is fetched.',
    )
    .showHelpAfterError(`Kinds of record: ${drafters.map(({ kind }) => kind).join(', ')}.`)
  for (const drafter of drafters) addKind(command, drafter)
}

function addKind(parent: Command, drafter: Drafter): void {
  const command = parent.command(drafter.kind).summary(drafter.summary).description(`Drafts ${drafter.summary}.`)
  for (const { flag, takes, ask, many } of drafter.questions) {
    if (many)
      command.option(`--${flag} ${takes}`, `${ask}; may be repeated`, (one: string, before: readonly string[] = []) => [
        ...before,
        one,
      ])
    else command.option(`--${flag} ${takes}`, ask)
  }
  command
    .option('--coder <handle>', 'your handle, for curation (default: the environment variable DEMARCHE_CODER)')
    .option('--anyway', 'draft it although there is one like it')
    .option('--now <date>', 'the day to count as today, YYYY-MM-DD (default: today, UTC)')
    .option('--data <root>', 'the data folder (default: data/ here, or this folder)')
    .action(async (options: Options) => run(drafter, options))
}

async function run(drafter: Drafter, options: Options): Promise<void> {
  const { load, validate } = await import('@demarche/validator')
  const root = dataRoot(options.data)
  const loaded = load(root)
  const { dataset } = validate(loaded, { rules: [] })
  const given = givenAnswers(drafter, options)
  const { checkAnswers } = await import('../drafting/check-answers.ts')
  checkAnswers(drafter.questions, given, dataset)
  await tellOfArticle(drafter, { answers: given, dataset }, printedRoot(root))
  const answers = await completed(drafter, { answers: given, dataset }, printedRoot(root))
  try {
    await write(drafter, { loaded, dataset, answers, root }, options)
  } catch (error) {
    if (error instanceof UsageError && answers !== given) {
      const { asCommand } = await import('../drafting/as-command.ts')
      const { printable } = await import('@demarche/validator')
      console.log(`Your answers, to run it again:\n  ${printable(asCommand(drafter.kind, answers))}`)
    }
    throw error
  }
}

interface Answered extends Known {
  readonly loaded: Loaded
  readonly root: string
}

/** Drafts the records, checks them among the others, and writes them. */
async function write(drafter: Drafter, { loaded, dataset, answers, root }: Answered, options: Options): Promise<void> {
  const { checkedDrafts } = await import('../drafting/checked-drafts.ts')
  const { writeNewFiles } = await import('../writing/new-files.ts')
  const now = today(options.now)
  const drafts = await drafter.draft({ dataset, now, coder: await coderOf(options), answers })
  const checked = checkedDrafts(loaded, drafts, now)
  if (checked.likes.length > 0) await agreeToLikes(checked.likes, printedRoot(root), options.anyway === true)
  writeNewFiles(root, checked.files)
  await tell(checked, printedRoot(root))
}

/** Commander names `--id-of-source` `idOfSource`. */
const optionName = (flag: string): string => flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function givenAnswers({ questions }: Drafter, options: Options): Answers {
  const given = questions.map(({ flag }) => [flag, [options[optionName(flag)] ?? []].flat().map(String)] as const)
  return Object.fromEntries(given.filter(([, answers]) => answers.length > 0))
}

const inTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY

interface Known {
  readonly answers: Answers
  readonly dataset: Dataset
}

/** Says at once whether the page is recorded; a source that is recorded is not drafted again. */
async function tellOfArticle({ kind }: Drafter, { answers, dataset }: Known, root: string): Promise<void> {
  const url = answers['url']?.[0]
  if (url === undefined) return
  const { sourceAt } = await import('../drafting/cited-source.ts')
  const { printable, recordText } = await import('@demarche/validator')
  const known = sourceAt({ dataset }, url)
  if (!known) return
  console.log(`This page is recorded in ${root} as the source ${known.id}:`)
  console.log(
    recordText('source', known)
      .trimEnd()
      .split('\n')
      .map((line) => `  ${printable(line)}`)
      .join('\n'),
  )
  if (kind === 'source') throw new UsageError(`The page is recorded already, as ${known.id}.`, 'Cite that source.')
}

/** The answers that flags gave, and in a terminal those to the other questions. Throws UsageError where one is lacking. */
async function completed(drafter: Drafter, { answers, dataset }: Known, root: string): Promise<Answers> {
  const open = drafter.questions.filter(({ flag, quiet }) => !quiet && answers[flag] === undefined)
  if (!inTerminal()) {
    const lacking = open.find(({ must }) => must)
    if (!lacking) return answers
    throw new UsageError(
      `demarche new ${drafter.kind} needs --${lacking.flag}.`,
      `It takes ${lacking.takes}: ${lacking.ask.toLowerCase()}.`,
    )
  }
  const { ask } = await import('../drafting/ask.ts')
  let all = answers
  for (const question of open) {
    if (answersItself(question, all)) continue
    const given = await ask(question, dataset)
    if (given.length > 0) all = { ...all, [question.flag]: given }
    if (question.flag === 'url') await tellOfArticle(drafter, { answers: all, dataset }, root)
  }
  return all
}

/** Whether other answers leave nothing to ask: a page has an address or a record, a known weapon a category. */
const answersItself = ({ flag }: Question, answers: Answers): boolean =>
  (flag === 'source' && answers['url'] !== undefined) ||
  (flag === 'category' && answers['weapon'] !== undefined) ||
  (flag === 'stance' && answers['about'] === undefined)

async function coderOf({ coder }: Options): Promise<string> {
  const question: Question = { flag: 'coder', takes: '<handle>', ask: 'Your handle', must: true }
  const named = coder ?? process.env['DEMARCHE_CODER'] ?? ''
  if (named === '' && inTerminal()) {
    const { ask } = await import('../drafting/ask.ts')
    const [answer] = await ask(question, datasetOf([]))
    if (answer !== undefined) return answer
  }
  if (named !== '') {
    const { checkAnswers } = await import('../drafting/check-answers.ts')
    checkAnswers([question], { coder: [named] }, datasetOf([]))
    return named
  }
  throw new UsageError(
    'Nothing says who drafts this.',
    'Give your handle with --coder, or set the environment variable DEMARCHE_CODER.',
  )
}

const SHOWN_LINES = 12

/** Names the records that may be the draft, and shows those that probably are; then goes on only if it is another. */
async function agreeToLikes(likes: readonly Like[], root: string, anyway: boolean): Promise<void> {
  const { printable } = await import('@demarche/validator')
  for (const { path, text, why, sure } of likes) {
    console.log(`${root}/${printable(path)} ${why}${sure ? ':' : '.'}`)
    const shown = sure ? text.split('\n').slice(0, SHOWN_LINES) : []
    for (const line of shown) console.log(`  ${printable(line)}`)
  }
  const same = likes.filter(({ sure }) => sure).map(({ path }) => `${root}/${path}`)
  if (anyway || same.length === 0) return
  if (inTerminal() && (await (await import('../drafting/ask.ts')).agrees('Is yours another one?'))) return
  throw new UsageError(
    `Nothing was written: yours may be the same as ${same.join(' or ')}.`,
    'Add to that record; if yours is another one, add --anyway.',
  )
}

async function tell({ files, todos }: CheckedDrafts, root: string): Promise<void> {
  const { printable } = await import('@demarche/validator')
  for (const { path } of files) console.log(`Wrote ${root}/${path}.`)
  if (todos.length === 0) return
  console.log('Left to write; demarche validate lists what is left:')
  for (const { file, range, value } of todos)
    console.log(printable(`  ${root}/${file}:${range.start.line}: ${String(value ?? '').replace(/^TODO: /, '')}`))
}
