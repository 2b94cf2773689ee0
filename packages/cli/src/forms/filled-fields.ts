import { UsageError } from '@demarche/schema/model'
import { isPlainObject } from '@demarche/validator'
import { answerValue } from './answer-value.ts'
import type { FormElement } from './form.ts'
import type { FilledForm } from './form-of-body.ts'

/** Fields of a record, at any depth. */
export type Fields = Readonly<Record<string, unknown>>

interface Answer {
  readonly element: FormElement
  readonly value: unknown
}

/** The fields that a filled form gives, put together from its answers, in the order of the form. */
export function filledFields({ form, answers }: FilledForm): Fields {
  const given = form.elements.flatMap((element): readonly Answer[] => {
    const answer = answers.get(element)
    return answer === undefined || element.reading === 'remark'
      ? []
      : [{ element, value: answerValue(element, answer) }]
  })
  const byKey = Map.groupBy(given, ({ element }) => element.path[0] ?? '')
  return Object.fromEntries([...byKey].map(([key, parts]) => [key, fieldValue(parts)]))
}

/** The value of one field, from the answers to the questions about it. */
function fieldValue(parts: readonly Answer[]): unknown {
  const missing = parts.find(({ element }) => element.reading === 'missing')
  const others = parts.filter((part) => part !== missing)
  const [whole] = others.filter(({ element }) => element.path.length === 1 && element.reading !== 'rest')
  if (missing && others.length > 0) {
    throw new UsageError(
      `Both a value and “${missing.element.label}” are answered.`,
      'Give the value, or the reason why there is none.',
    )
  }
  if (missing) return { missing: missing.value }
  return whole ? whole.value : Object.assign({}, ...others.map(partOf))
}

function partOf({ element: { path, label }, value }: Answer): Fields {
  const [, part] = path
  if (part !== undefined) return { [part]: value }
  if (isPlainObject(value)) return value
  throw new Error(`${label} gives no fields`)
}
