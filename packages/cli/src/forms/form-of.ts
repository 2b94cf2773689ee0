import { CODEBOOK, kindNames, kinds, shapeOf, type Field, type Shape } from '@demarche/schema'
import { elementsOf, questionFor } from './elements-of.ts'
import type { Action, Form, FormElement, FormKind } from './form.ts'

const ACTIONS: readonly Action[] = ['add', 'correct', 'retire']

/** Every form, by kind and then by what it does. */
export const forms = (): readonly Form[] =>
  kindNames.flatMap((kind) => (kind === 'redirect' ? [] : ACTIONS.map((action) => formOf(action, kind))))

/** The form by which somebody without git adds, corrects or retires a record, from the schema. */
export function formOf(action: Action, kind: FormKind): Form {
  const retires = action === 'retire'
  const fields = fieldsOf(shapeOf(kinds[retires ? 'redirect' : kind].schema)).filter(
    ({ key }) => !(retires && key === 'kind'),
  )
  const elements = fields.flatMap(({ key, ...field }) => elementsOf({ key, ...field })).map(known)
  const [id, ...others] = elements
  if (!id) throw new Error(`${kind} has no fields`)
  const first = { ...id, label: firstLabel(action, kind), required: true }
  if (action !== 'correct') return { action, kind, elements: [first, ...others, interest()] }
  return {
    action,
    kind,
    elements: [
      first,
      why(),
      ...others.map((element) => ({ ...optional(element), description: correcting(element) })),
      interest(),
    ],
  }
}

/** The heading by which a filled form is known. */
export const firstLabel = (action: Action, kind: FormKind): string =>
  action === 'add' ? `Id of the new ${kind}` : `Id of the ${kind} to ${action}`

const why = (): FormElement =>
  questionFor({
    id: 'why',
    label: 'What is wrong, and how do you know?',
    description: 'For whoever checks the correction. Answer below only what changes.',
    required: true,
    reading: 'remark',
    path: [],
    long: true,
  })

/** Id of the question that decides who may review, and says nothing of the record. */
export const INTEREST = 'interest'

const interest = (): FormElement =>
  questionFor({
    id: INTEREST,
    label: 'Do you have an interest in the matter?',
    description:
      'You or somebody close to you works for, is paid by, or holds office in a party to a deal, an outlet or an institution that the record concerns. It does not rule the record out; it decides who reviews it. The answer stays in the issue, for all to read.',
    required: true,
    reading: 'remark',
    path: [],
    long: false,
    placeholder: 'No. Or: Yes, namely …',
  })

/** The fields of a kind; for actors those of all three types, each said to be of which where it is not of all. */
function fieldsOf(shape: Shape): readonly Field[] {
  if (shape.type === 'object') return shape.fields
  if (shape.type !== 'choice') return []
  const branches = shape.branches.map((branch) => ({ marker: branch.marker ?? '', fields: fieldsOf(branch.shape) }))
  const all = branches.flatMap(({ marker, fields }) => fields.map((field) => ({ marker, field })))
  const keys = [...Map.groupBy(all, ({ field }) => field.key)]
  const merged = keys.map(([, same]) => mergedField(same, branches.length))
  // What every type ends with comes last.
  const tail = branches[0]?.fields.slice(-5).map(({ key }) => key) ?? []
  return [...merged.filter(({ key }) => !tail.includes(key)), ...merged.filter(({ key }) => tail.includes(key))]
}

function mergedField(same: readonly { readonly marker: string; readonly field: Field }[], of: number): Field {
  const [first] = same
  if (!first) throw new Error('a field of no type')
  if (first.field.key === 'type') return { ...first.field, shape: typeShape(same.map(({ marker }) => marker)) }
  if (same.length === of) return { ...first.field, required: same.every(({ field }) => field.required) }
  const types = same.map(({ marker }) => marker).join(' or ')
  return { ...first.field, required: false, description: `For a ${types}. ${first.field.description}` }
}

const typeShape = (codes: readonly string[]): Shape => ({
  type: 'code',
  datatype: undefined,
  vocabulary: undefined,
  refers: undefined,
  codes,
})

/** Where the answer is nearly always the same, it stands there. */
const known = (element: FormElement): FormElement => {
  if (element.id === 'curation-codebook') return { ...element, value: CODEBOOK }
  return element.id === 'curation-status' ? { ...element, value: 'single-coded' } : element
}

const optional = ({ value: _, ...element }: FormElement): FormElement => ({ ...element, required: false })

const correcting = ({ description, reading, path }: FormElement): string =>
  reading === 'yaml' && path.length === 1
    ? `${description} Entries with an id that the record has take its place, others are added; a list without ids is given whole.`
    : description
