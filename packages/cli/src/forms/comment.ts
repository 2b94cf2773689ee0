import type { UsageError } from '@demarche/schema/model'
import {
  codeSpan,
  findCheck,
  markdownText,
  printable,
  totalsOf,
  type Diagnostic,
  type Report,
} from '@demarche/validator'
import { fit, type Limits, type Section } from '../review/fit.ts'
import { sentenceOf } from '../review/sentence-of.ts'
import { unifiedDiff } from '../unified-diff.ts'
import type { Changed } from './carry-out.ts'
import type { FilledForm } from './form-of-body.ts'
import { INTEREST } from './form-of.ts'

/** What a comment on an issue is written from. */
export interface Draft {
  readonly filled: FilledForm
  readonly files: readonly Changed[]
  /** Findings that the files bring; those that were there before apart. */
  readonly report: Report
  /** The data folder as paths print it. */
  readonly root: string
}

/** Lets the comment be found and replaced: it is the first line of every one. */
const MARKER = '<!-- demarche draft -->'

/** A comment on GitHub holds 65,536 characters. */
const LIMITS: Limits = {
  lines: Infinity,
  characters: 65_000,
  rest: 'too much to show here, but nothing is lost',
}

const EDIT =
  'To change an answer, edit the issue (the menu **…** at its top, then **Edit**): this comment is written anew.'
const FIRST =
  'What the record names and the data do not have yet (a page, a person, an organisation, a weapon) has a form of its own. Fill it in as well; this record waits for that one.'
const ASK_INTEREST =
  'If you have an interest in the matter (you work for a party to it, for an outlet that is cited, or hold an office that it concerns), say so in a comment. It rules nothing out.'

/** The comment on an issue whose form was turned into records: what was drafted, what is to mend, how it goes on. */
export function draftComment(draft: Draft, newFile: string | undefined): string {
  const { files, report, root } = draft
  const head = [
    MARKER,
    '## The form as a record',
    '',
    ...files.map((file) => fateLine(file, root)),
    '',
    verdict(report),
  ]
  return fit(head, sectionsOf(draft, newFile), LIMITS)
}

/** The comment on an issue whose form cannot be turned into records. */
export const refusal = ({ message, remedy }: UsageError): string =>
  `${[MARKER, '## The form as a record', '', `No record could be made of the answers yet. ${markdownText(`${message} ${remedy}`)}`, '', EDIT].join('\n')}\n`

function fateLine({ path, before, after }: Changed, root: string): string {
  const file = codeSpan(`${root}/${path}`)
  if (after === undefined) return `- ${file} goes.`
  return `- ${file} ${before === undefined ? 'is new' : 'is corrected'}.`
}

function verdict(report: Report): string {
  const { error, warning } = totalsOf(report).severities
  const advice = warning > 0 ? count(warning, 'piece') + ' of advice' : ''
  if (error === 0) return advice === '' ? 'The checks find nothing to mend.' : `No errors; ${advice}.`
  const also = advice === '' ? '' : `, and ${advice}`
  const more = report.records < report.files ? ' Further checks follow once its parts have the right shape.' : ''
  return `**${count(error, 'error')}** to mend before it can be in the data${also}.${more}`
}

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

function sectionsOf(draft: Draft, newFile: string | undefined): readonly Section[] {
  const { report, files, root } = draft
  const groups = Map.groupBy(report.diagnostics, groupOf)
  const findings = (group: Group) => (groups.get(group) ?? []).map((finding) => [findingLine(finding, draft)])
  return [
    { title: 'To mend', of: 'findings', pieces: findings('error') },
    { title: 'Advice', of: 'findings', pieces: findings('warning') },
    { title: 'How it goes on', of: 'points', pieces: next(draft, newFile).map((line) => [line]) },
    { title: 'Files', of: 'files', pieces: files.map((file) => folded(file, root)) },
    { title: 'Worth knowing', of: 'findings', pieces: findings('info') },
    { title: 'There before', of: 'findings', pieces: report.known.map((finding) => [findingLine(finding, draft)]) },
  ]
}

type Group = Diagnostic['severity']

const groupOf = ({ severity }: Diagnostic): Group => severity

/** A finding by the question of the form that it is about; where it is about another file, by its place there. */
function findingLine(diagnostic: Diagnostic, { filled, files, root }: Draft): string {
  const { code, file, range, pointer } = diagnostic
  const own = files.some(({ path, after }) => path === file && after !== undefined)
  const label = own ? labelAt(filled, pointer.split('/').slice(1)) : undefined
  const place = label === undefined ? codeSpan(`${root}/${file}:${range.start.line}`) : `**${markdownText(label)}**:`
  return `- ${place} ${markdownText(sentenceOf(diagnostic))} (${code} ${findCheck(code)?.slug ?? ''})`
}

/** The heading of the question that asks for a value, or for the field that the value is in. */
function labelAt({ form: { elements } }: FilledForm, steps: readonly string[]): string | undefined {
  const asking = elements.filter(({ path }) => path.length > 0 && path.every((step, index) => step === steps[index]))
  const [closest] = asking.toSorted((a, b) => b.path.length - a.path.length)
  return closest?.label ?? elements.find(({ path }) => path[0] !== undefined && path[0] === steps[0])?.label
}

function next({ filled, files, report, root }: Draft, newFile: string | undefined): readonly string[] {
  const asksInterest = ![...filled.answers.keys()].some(({ id }) => id === INTEREST)
  const link = newFile === undefined ? undefined : proposal(files, root, newFile)
  return [
    `- ${EDIT}`,
    ...(report.diagnostics.some(({ code }) => code === 'R501') ? [`- ${FIRST}`] : []),
    '- A maintainer who puts the label `propose` on this issue opens a pull request with the files, with whoever wrote the issue as co-author.',
    ...(link === undefined ? [] : [`- Or [propose the file yourself](${link}), from your own account.`]),
    ...(asksInterest ? [`- ${ASK_INTEREST}`] : []),
  ]
}

/** Longer addresses are refused by servers. */
const MOST_ADDRESS = 7500

/** The address that opens GitHub's editor with a new file in it; none for other changes, or where it is too long. */
function proposal(files: readonly Changed[], root: string, newFile: string): string | undefined {
  const [file, ...others] = files
  if (file?.after === undefined || file.before !== undefined || others.length > 0) return undefined
  const address = `${newFile}?${new URLSearchParams({ filename: `${root}/${file.path}`, value: file.after }).toString()}`
  return address.length > MOST_ADDRESS ? undefined : address
}

/** A file to open: whole where it is new, else what changes in it. */
function folded({ path, before, after }: Changed, root: string): readonly string[] {
  const name = `${root}/${path}`
  if (after === undefined) return [`- ${codeSpan(name)} goes; its text stays in the history.`, '']
  const [text, language] =
    before === undefined
      ? [after.split('\n').map(printable).join('\n'), 'yaml']
      : [unifiedDiff({ before: bytes(before), after: bytes(after) }, name, printable), 'diff']
  const lines = text.trimEnd().split('\n')
  return [`<details><summary><code>${name}</code></summary>`, '', ...fenced(lines, language), '', '</details>', '']
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Lines in a fence that none of them can close. */
function fenced(lines: readonly string[], language: string): readonly string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...lines, fence]
}
