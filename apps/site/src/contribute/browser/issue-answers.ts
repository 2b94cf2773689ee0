import { fieldText, isPlainObject } from '@demarche/validator/browser'
import type { IssueQuestion } from '../issue-questions.ts'
import type { Fields } from './as-fields.ts'
import { valueAt } from './draft-value.ts'

/** What a record answers to the questions of its form, by id of the question. */
export function issueAnswers(questions: readonly IssueQuestion[], record: Fields): Readonly<Record<string, string>> {
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
