import { vocabularies, type Field, type ObjectShape, type ScalarShape, type Shape } from '@demarche/schema'
import type { FormElement, Reading } from './form.ts'

/** The questions that ask for one field of a record. */
export function elementsOf(field: Field): readonly FormElement[] {
  const { key, required, description } = field
  const { shape, missing } = withoutMissing(field.shape)
  const asked = { path: [key], label: words(key), description, required: required && !missing }
  const reasons = missing ? [missingElement(asked, missing)] : []
  if (shape.type === 'object' && opens(shape)) return [...openedElements(shape, asked), ...reasons]
  return [elementFor(shape, asked), ...reasons]
}

interface Asked {
  readonly path: readonly string[]
  readonly label: string
  readonly description: string
  readonly required: boolean
}

/** `onBehalfOf` to “On behalf of”. */
const words = (key: string): string => {
  const spaced = key.replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The value of a field that may be missing, and the reasons it may be missing for. */
function withoutMissing(shape: Shape): { readonly shape: Shape; readonly missing?: ScalarShape } {
  if (shape.type !== 'choice' || shape.branches[0]?.marker !== 'missing') return { shape }
  const [reason, value] = shape.branches
  const code = reason?.shape.type === 'object' ? reason.shape.fields[0]?.shape : undefined
  return value && code && isScalar(code) ? { shape: value.shape, missing: code } : { shape }
}

const isScalar = (shape: Shape): shape is ScalarShape =>
  shape.type !== 'object' && shape.type !== 'list' && shape.type !== 'choice'

/** Whether an object is asked for part by part: it has a few parts that it cannot do without, and others that it can. */
function opens({ fields }: ObjectShape): boolean {
  const required = fields.filter((field) => field.required)
  const few = required.length > 0 && required.length <= (required.length < fields.length ? 4 : 2)
  return few && required.every(({ shape }) => isScalar(shape) || isListOfScalars(shape))
}

const isListOfScalars = (shape: Shape): boolean => shape.type === 'list' && isScalar(shape.of)

function openedElements(
  { fields }: ObjectShape,
  { path, label, description, required }: Asked,
): readonly FormElement[] {
  const own = fields.filter((field) => field.required || field.key === 'evidence')
  const rest = fields.filter((field) => !own.includes(field))
  const parts = own.map((field) =>
    elementFor(field.shape, {
      path: [...path, field.key],
      label: field.key === 'value' ? label : `${label}: ${words(field.key).toLowerCase()}`,
      description: field.key === 'value' ? `${description} ${field.description}` : field.description,
      required: required && field.required,
    }),
  )
  if (rest.length === 0) return parts
  const more = questionFor({
    id: `${path.join('-')}-more`,
    label: `${label}: more`,
    description: `Any of ${rest.map(({ key }) => `\`${key}\``).join(', ')}, as a record has them.`,
    required: false,
    reading: 'rest',
    path,
    long: true,
    placeholder: rest.some(({ key }) => key === 'note') ? 'note: What a reader must know.' : '',
  })
  return [...parts, more]
}

const missingElement = ({ path, label }: Asked, shape: ScalarShape): FormElement =>
  questionFor({
    id: `${path.join('-')}-missing`,
    label: `${label}: why there is none`,
    description: 'Only where you looked for it and did not find it.',
    required: false,
    reading: 'missing',
    path,
    long: false,
    options: optionsOf(shape),
  })

function elementFor(shape: Shape, { path, label, description, required }: Asked): FormElement {
  const reading = readingOf(shape)
  const of = shape.type === 'list' ? shape.of : shape
  return questionFor({
    id: path.join('-'),
    label,
    description: `${description}${HINTS[reading] ?? ''}`,
    required,
    reading,
    path,
    long: reading === 'yaml' || reading === 'lines' || LONG.has(path.at(-1) ?? ''),
    options: isScalar(of) && (reading === 'code' || reading === 'codes') ? optionsOf(of) : new Map(),
    ...(reading === 'yaml' ? { placeholder: placeholderOf(of) } : {}),
  })
}

/** Texts of more than a line. */
const LONG: ReadonlySet<string> = new Set(['gloss', 'note', 'description', 'recognition', 'rationale'])

const HINTS: Partial<Record<Reading, string>> = {
  lines: ' One on each line.',
  ids: ' Parted by spaces.',
  yaml: ' As a record has it; two spaces for each level.',
}

function readingOf(shape: Shape): Reading {
  if (shape.type === 'list' && isScalar(shape.of)) {
    if (shape.of.type === 'code') return 'codes'
    if (shape.of.refers !== undefined) return 'ids'
    return shape.of.type === 'text' ? 'lines' : 'yaml'
  }
  if (shape.type === 'code') return 'code'
  return shape.type === 'text' ? 'text' : 'yaml'
}

/** “Confirmed (confirmed)”: what a code means, and the code. */
function optionsOf({ vocabulary, codes = [] }: ScalarShape): ReadonlyMap<string, string> {
  const listed = vocabularies.find(({ id }) => id === vocabulary)
  const labels = new Map(Object.entries(listed?.codes ?? {}).map(([code, { label }]) => [code, label]))
  return new Map(codes.map((code) => [labels.has(code) ? `${labels.get(code)} (${code})` : code, code]))
}

/** The parts of an entry that it cannot do without, as a pattern to type over. */
function placeholderOf(shape: Shape): string {
  const object = shape.type === 'choice' ? shape.branches.at(-1)?.shape : shape
  if (object?.type !== 'object') return ''
  const needed = object.fields.filter(({ key, required }) => required || key === 'evidence' || key === 'actor')
  return needed.length === 0 ? '' : `- { ${needed.map(({ key }) => `${key}: …`).join(', ')} }`
}

type Question = Omit<FormElement, 'options' | 'placeholder'> & Partial<FormElement>

/** A question of a form, its options and placeholder none unless given. */
export const questionFor = (question: Question): FormElement => ({ options: new Map(), placeholder: '', ...question })
