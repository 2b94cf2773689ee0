import { autocomplete, confirm, isCancel, text, type CANCEL_SYMBOL } from '@clack/prompts'
import { UsageError, vocabularies, type Dataset, type Vocabulary } from '@demarche/schema'
import { printable } from '@demarche/validator'
import { namesOf } from './names-of.ts'
import type { Question } from './question.ts'
import { refusalOf } from './refusal.ts'

/** What is offered to choose from: the value, and how it is shown. */
interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Asks a question in the terminal, completing over codes and known records. Several answers end with an empty one. */
export async function ask(question: Question, dataset: Dataset): Promise<readonly string[]> {
  const answers: string[] = []
  for (;;) {
    const again = answers.length > 0
    const answer = await askOnce(
      { ...question, ask: again ? `${question.ask}, besides` : question.ask },
      { dataset, must: question.must === true && !again },
    )
    if (answer === '') return answers
    answers.push(answer)
    if (!question.many) return answers
  }
}

/** Asks for a yes. */
export const agrees = async (message: string): Promise<boolean> =>
  given(await confirm({ message, initialValue: false }))

interface Asking {
  readonly dataset: Dataset
  readonly must: boolean
}

async function askOnce(question: Question, { dataset, must }: Asking): Promise<string> {
  const { ask: message } = question
  if (!question.among) {
    const validate = (value: string | undefined) => {
      if (!value?.trim()) return must ? 'This one is needed.' : undefined
      const refusal = refusalOf(question, value.trim(), dataset)
      return refusal && `${refusal.message} ${refusal.remedy}`
    }
    return given(await text({ message, validate, placeholder: must ? '' : 'Enter to leave it open' })).trim()
  }
  const open: Choice = { value: '', label: '(leave it open)' }
  const options = [...(must ? [] : [open]), ...choicesOf(question.among, dataset)]
  return given(await autocomplete({ message, options, maxItems: 8, filter: matches }))
}

function given<T extends string | boolean>(answer: T | typeof CANCEL_SYMBOL): T {
  if (!isCancel(answer)) return answer
  throw new UsageError('Nothing was written.', 'Run the command again when you are ready.')
}

/** Every word that is typed stands somewhere in what is shown. */
function matches(typed: string, { value, label, hint }: { value: string; label?: string; hint?: string }): boolean {
  const shown = [value, label, hint].join(' ').toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => shown.includes(word))
}

function choicesOf(among: NonNullable<Question['among']>, dataset: Dataset): readonly Choice[] {
  if ('vocabulary' in among) {
    const codes: Vocabulary['codes'] = vocabularies.find(({ id }) => id === among.vocabulary)?.codes ?? {}
    return Object.entries(codes).map(([value, { label, definition }]) => ({
      value,
      label: `${value}: ${label}`,
      hint: definition,
    }))
  }
  return dataset.all(among.kind).map((record) => ({
    value: record.id,
    label: `${record.id}: ${printable(namesOf(record).slice(0, 3).join(', '))}`,
  }))
}
