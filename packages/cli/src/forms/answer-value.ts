import { UsageError } from '@demarche/schema/model'
import { isPlainObject, read } from '@demarche/validator'
import type { FormElement } from './form.ts'

/** The value that an answer stands for. Throws UsageError, naming the question, where it cannot be read. */
export function answerValue(element: FormElement, answer: string): unknown {
  const { reading, label, long } = element
  if (reading === 'yaml' || reading === 'rest') return yamlValue(element, answer)
  if (reading === 'code' || reading === 'missing') return codeOf(element, answer.trim())
  if (reading === 'codes') return codesIn(element, answer.trim())
  if (reading === 'ids') return answer.split(/[\s,]+/).filter(Boolean)
  if (reading === 'lines')
    return answer
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(textOf)
  if (!long && answer.includes('\n')) {
    throw new UsageError(`The answer to “${label}” has more than one line.`, 'Write it on one line.')
  }
  return textOf(answer)
}

/**
 * A text as it stands, without white space around it; or, where it is written as `\"…"`, the JSON text behind the
 * backslash: so a text can begin with white space, and look like a heading.
 */
export function textOf(answer: string): string {
  const text = answer.trim()
  if (!text.startsWith('\\"')) return text
  try {
    const value: unknown = JSON.parse(text.slice(1))
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}

function codeOf({ options, label }: FormElement, answer: string): string {
  const code = options.get(answer) ?? [...options.values()].find((one) => one === answer)
  if (code !== undefined) return code
  throw new UsageError(`“${label}” has no option \`${answer.slice(0, 80)}\`.`, 'Choose one of the list in the form.')
}

/** Options one after another, parted by commas, which may also stand within an option. */
function codesIn(element: FormElement, answer: string): readonly string[] {
  const codes: string[] = []
  let rest = answer
  while (rest !== '') {
    const left = rest
    const shown = [...element.options]
      .flat()
      .filter((option) => left.startsWith(option) && /^\s*(?:,|$)/.test(left.slice(option.length)))
    const [option] = shown.toSorted((a, b) => b.length - a.length)
    codes.push(codeOf(element, option ?? rest.split(',', 1)[0]?.trim() ?? rest))
    rest = rest.slice(option?.length).replace(/^\s*,\s*/, '')
  }
  return codes
}

const FENCED = /^```[a-z]*\n(.*)\n```$/s

/** YAML, read as strictly as records are. */
function yamlValue({ path, label, reading: as }: FormElement, answer: string): unknown {
  const text = answer.replace(FENCED, '$1')
  const reading = read({ path: 'deals/answer.yaml', bytes: new TextEncoder().encode(text) })
  if ('findings' in reading) throw unreadable(label, text, reading.findings)
  const key = path.at(-1) ?? ''
  const { value } = reading
  if (as === 'rest' && !isPlainObject(value)) {
    throw new UsageError(
      `The answer to “${label}” is no list of fields.`,
      'Write each as `name: value`, on a line of its own.',
    )
  }
  // A block copied from a record, or printed by `demarche fingerprint`, begins with its own name.
  return isPlainObject(value) && Object.keys(value).join() === key ? value[key] : value
}

interface Fault {
  readonly message: string
  readonly help?: string
  readonly start: number
}

function unreadable(label: string, text: string, [fault]: readonly Fault[]): UsageError {
  const line = text.slice(0, fault?.start).split('\n').length
  return new UsageError(
    `The answer to “${label}” cannot be read, line ${line}: ${fault?.message ?? 'it is empty.'}`,
    fault?.help ?? 'Compare it with a record.',
  )
}
