import { kindNames, kinds, shapeOf, type ChoiceShape, type Field, type ObjectShape, type Shape } from '@demarche/schema'

/** Everything the schema says of one class of linked data: the objects that are told as such, and the keyed choices. */
export interface ClassShape {
  readonly name: string
  readonly objects: readonly ObjectShape[]
}

/** A field as linked data has it: alike in all objects of a class that have it. */
export interface ClassField {
  readonly field: Field
  readonly shape: Exclude<Shape, { readonly type: 'list' }>
  readonly many: boolean
  /** In every object of the class. */
  readonly required: boolean
  /** A value, or a reason why there is none. */
  readonly orMissing: boolean
}

/** The classes in order of name. */
export function classShapes(): readonly ClassShape[] {
  const found = new Map<string, Set<ObjectShape>>()
  for (const kind of kindNames) collect(shapeOf(kinds[kind].schema), found)
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, objects]) => ({ name, objects: [...objects] }))
}

function collect(shape: Shape, found: Map<string, Set<ObjectShape>>): void {
  if (shape.type === 'list') return collect(shape.of, found)
  if (shape.type === 'choice') return shape.branches.forEach((branch) => collect(branch.shape, found))
  if (shape.type !== 'object') return
  const objects = found.get(shape.className) ?? new Set()
  if (objects.has(shape)) return
  found.set(shape.className, objects.add(shape))
  for (const field of shape.fields) collect(field.shape, found)
}

/** The fields of a class that are properties, each once, in the order of the schema. */
export function classFields({ objects }: ClassShape): readonly ClassField[] {
  const byKey = Map.groupBy(
    objects.flatMap(({ fields }) => fields.filter((field) => !isIdentity(field))),
    ({ key }) => key,
  )
  return [...byKey.values()].flatMap((fields) => {
    const [field] = fields
    if (!field) return []
    const inner = field.shape.type === 'list' ? field.shape.of : field.shape
    if (inner.type === 'list') throw new Error(`A list of lists: ${field.key}`)
    const required = fields.length === objects.length && fields.every((one) => one.required)
    return [{ field, shape: inner, many: field.shape.type === 'list', required, orMissing: hasMissing(inner) }]
  })
}

/** The IRI says the id, and the class says a `type` that is no code of a vocabulary. */
const isIdentity = ({ key, shape }: Field): boolean =>
  key === 'id' || (key === 'type' && shape.type === 'code' && shape.vocabulary === undefined)

const hasMissing = (shape: Shape): boolean => shape.type === 'choice' && shape.branches.some(isMissing)

const isMissing = ({ shape }: ChoiceShape['branches'][number]): boolean =>
  shape.type === 'object' && shape.className === 'Missing'

/** The classes that a value of this shape may be of; none for a literal, a code or a reference. */
export const classesOf = (shape: Shape): readonly string[] => {
  if (shape.type === 'object') return shape.className === 'Missing' ? [] : [shape.className]
  if (shape.type === 'choice') return [...new Set(shape.branches.flatMap((branch) => classesOf(branch.shape)))]
  return shape.type === 'list' ? classesOf(shape.of) : []
}
