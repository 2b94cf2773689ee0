import { UsageError } from '@demarche/schema/model'
import type { Form, FormElement } from './form.ts'
import { firstLabel, formOf, forms } from './form-of.ts'

/** More than an issue on GitHub can hold, in UTF-16 code units. */
const MOST = 65_536

/** What GitHub writes under the heading of a question that was left open. */
const NOTHING = '_No response_'

/** A filled form: the answers that were given, as they stand below their headings. */
export interface FilledForm {
  readonly form: Form
  readonly answers: ReadonlyMap<FormElement, string>
}

/** Controls but tab and line breaks, and characters that reorder text: what no record may hold. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u

/** Reads the body of an issue that was opened by one of our forms. Throws UsageError where it is no such body. */
export function formOfBody(body: string): FilledForm {
  if (body.length > MOST)
    throw new UsageError(`The body is longer than the ${MOST} characters of an issue.`, 'Split the record.')
  const text = body.replaceAll(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden) throw notAllowed(forbidden[0])
  const lines = text.split('\n')
  const form = formWith(lines)
  const places = headings(lines, form)
  const answers = places.flatMap(({ element, line }, index) => {
    const end = places[index + 1]?.line ?? lines.length
    const answer = trimmed(lines.slice(line + 1, end))
    return answer === '' || answer === NOTHING ? [] : [[element, answer] as const]
  })
  return { form, answers: new Map(answers) }
}

function notAllowed(character: string): UsageError {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return new UsageError(
    `The body holds the character U+${code}, which no record may hold.`,
    'Delete it from the issue; it cannot be seen.',
  )
}

/** The form whose first heading the body has. */
function formWith(lines: readonly string[]): Form {
  const found = forms().find(({ action, kind }) => lines.includes(`### ${firstLabel(action, kind)}`))
  if (found) return formOf(found.action, found.kind)
  throw new UsageError(
    'The body is not that of an issue form.',
    'Open the issue with one of the forms for records, and give its body unchanged; the headings tell which answer is which.',
  )
}

interface Heading {
  readonly element: FormElement
  readonly line: number
}

/** The questions of a form where the body has them, in the order of the body. */
function headings(lines: readonly string[], { elements }: Form): readonly Heading[] {
  const byLabel = new Map(elements.map((element) => [`### ${element.label}`, element]))
  const found = lines.flatMap((text, line) => {
    const element = byLabel.get(text.trimEnd())
    return element ? [{ element, line }] : []
  })
  const twice = found.find(({ element }, index) => found.findIndex((other) => other.element === element) < index)
  if (!twice) return found
  throw new UsageError(
    `The heading “${twice.element.label}” stands twice in the body.`,
    'Take the line that begins with ### out of the answer that holds it.',
  )
}

/** Lines without the empty ones around them; white space within a line stays. */
function trimmed(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n')
}
