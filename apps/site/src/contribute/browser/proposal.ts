import { fieldText, isPlainObject, type Diagnostic } from '@demarche/validator/browser'
import type { IssueQuestion } from '../issue-questions.ts'
import { valueAt } from './draft-value.ts'
import type { Fields } from './fields.ts'

/** Longest address that GitHub answers, with some room. */
const LONGEST = 8000

/** An address that takes a record along, or that of an empty page where the record is too long for one. */
export interface Proposal {
  readonly address: string
  /** Whether the record is in the address; otherwise it is to be pasted. */
  readonly whole: boolean
}

/** A new file in the repository’s web editor, which becomes a pull request. */
export function newFile(repository: string, path: string, text: string): Proposal {
  const address = (value: Readonly<Record<string, string>>): string =>
    `${repository}/new/main?${new URLSearchParams({ filename: `data/${path}`, ...value })}`
  return fitting(address({ value: text }), address({}))
}

/** The issue form that adds a record, its answers filled in. */
export function newIssue(
  repository: string,
  kind: string,
  { questions, record }: { readonly questions: readonly IssueQuestion[]; readonly record: Fields },
): Proposal {
  const template = { template: `add-${kind}.yml`, title: `Add ${kind}: ${String(record['id'] ?? '')}` }
  const address = (answers: Readonly<Record<string, string>>): string =>
    `${repository}/issues/new?${new URLSearchParams({ ...template, ...answers })}`
  return fitting(address(answersOf(questions, record)), address({}))
}

const fitting = (full: string, empty: string): Proposal =>
  full.length <= LONGEST ? { address: full, whole: true } : { address: empty, whole: false }

/** What a record answers to the questions of its form, by id of the question. */
function answersOf(questions: readonly IssueQuestion[], record: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerTo(question, record, questions)
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )
}

function answerTo(
  { path, reading, options }: IssueQuestion,
  record: Fields,
  questions: readonly IssueQuestion[],
): string | undefined {
  const value = valueAt(record, path)
  if (path.length === 0 || value === undefined) return undefined
  const reason = valueAt(value, ['missing'])
  if (reading === 'missing') return typeof reason === 'string' ? (options[reason] ?? reason) : undefined
  if (reason !== undefined) return undefined
  if (reading === 'rest') return restText(value, path, questions)
  if (reading === 'yaml') return fieldText(path.at(-1) ?? '', value)
  const members = (Array.isArray(value) ? value : [value]).map(String)
  if (reading === 'code' || reading === 'codes') return members.map((code) => options[code] ?? code).join(', ')
  if (reading === 'ids') return members.join(' ')
  return members.map(plainText).join('\n')
}

/** A text that would not be read back as it stands goes as JSON behind a backslash, as the guide says. */
const plainText = (text: string): string =>
  text === text.trim() && !/^(?:###|\\")|\n\s*###|\n/.test(text) ? text : `\\${JSON.stringify(text)}`

/** The fields of an object that no question of their own asks for. */
function restText(value: unknown, path: readonly string[], questions: readonly IssueQuestion[]): string | undefined {
  if (!isPlainObject(value)) return undefined
  const asked = questions.flatMap((other) =>
    other.path.length === path.length + 1 && path.every((step, index) => other.path[index] === step)
      ? [other.path.at(-1)]
      : [],
  )
  const rest = Object.entries(value).filter(([key]) => !asked.includes(key))
  return rest.length === 0 ? undefined : rest.map(([key, part]) => fieldText(key, part)).join('\n')
}

/** Whether nothing stands against a proposal. */
export const isSound = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')
