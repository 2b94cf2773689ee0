import { shapeOf, kinds, type ChoiceShape, type Field, type Kind, type ObjectShape, type Shape } from '@demarche/schema'
import type { Path } from './diagnostic.ts'
import { oncePer } from './once-per.ts'

/** A value of a record together with what the schema says of it. */
export interface Node {
  readonly path: Path
  readonly shape: Shape
  readonly value: unknown
  /** The field that holds the value, or holds the list it is in; absent at the root. */
  readonly field: Field | undefined
  /** The object that the value stands in, directly or in a list. */
  readonly owner: Node | undefined
}

/** An object of a record, its branch of a choice already taken. */
export interface ObjectNode extends Node {
  readonly shape: ObjectShape
  readonly value: Readonly<Record<string, unknown>>
}

/** Every value of a well-formed record, outer before inner, in schema order. */
export function nodesOf(kind: Kind, record: unknown): readonly Node[] {
  const nodes: Node[] = []
  const shape = settled(shapeOf(kinds[kind].schema), record)
  if (shape) walk({ path: [], shape, value: record, field: undefined, owner: undefined }, nodes)
  return nodes
}

function walk(node: Node, into: Node[]): void {
  into.push(node)
  const { path, shape: list, value, field, owner } = node
  if (list.type === 'list' && Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const member: unknown = value[index]
      const shape = settled(list.of, member)
      if (shape) walk({ path: [...path, index], shape, value: member, field, owner }, into)
    }
  } else if (isObjectNode(node)) walkFields(node, into)
}

function walkFields(owner: ObjectNode, into: Node[]): void {
  for (const { field } of fieldsIn(owner)) {
    const value = owner.value[field.key]
    const shape = value === undefined ? undefined : settled(field.shape, value)
    if (shape) walk({ path: [...owner.path, field.key], shape, value, field, owner }, into)
  }
}

interface Place {
  readonly field: Field
  readonly rank: number
}

const placesOf = oncePer(
  ({ fields }: ObjectShape): ReadonlyMap<string, Place> =>
    new Map(fields.map((field, rank) => [field.key, { field, rank }])),
)

/** The fields that an object has, in schema order. Most of those it could have are absent: to ask for each takes long. */
function fieldsIn({ shape, value }: ObjectNode): readonly Place[] {
  const places = placesOf(shape)
  const found: Place[] = []
  let [inOrder, before] = [true, -1]
  for (const key of Object.keys(value)) {
    const place = places.get(key)
    if (!place) continue
    found.push(place)
    inOrder &&= place.rank > before
    before = place.rank
  }
  return inOrder ? found : found.toSorted((a, b) => a.rank - b.rank)
}

/** The shape of a value, its branch of a choice taken. */
export function settled(shape: Shape, value: unknown): Shape | undefined {
  let taken: Shape | undefined = shape
  while (taken?.type === 'choice') taken = branchOf(taken, value)
  return taken
}

/** The branch of a choice that a value takes: by its marking key, or by its `type`. */
function branchOf(shape: ChoiceShape, value: unknown): Shape | undefined {
  const marked = shape.branches.find(({ marker }) => {
    if (marker === undefined || !isPlainObject(value)) return false
    return shape.by === 'key' ? Object.hasOwn(value, marker) : value['type'] === marker
  })
  return (marked ?? shape.branches.at(-1))?.shape
}

/** Whether a value is an object with keys. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a node is an object with known fields. */
export const isObjectNode = (node: Node): node is ObjectNode =>
  node.shape.type === 'object' && isPlainObject(node.value)

/** Whether a node is an id that refers to something, and to what. */
export const refersTo = (node: Node): string | undefined => ('refers' in node.shape ? node.shape.refers : undefined)

/** Whether a node is a web address. */
export const isAddress = ({ shape }: Node): boolean => 'datatype' in shape && shape.datatype === 'xsd:anyURI'
