import { shapeOf, kinds, type ChoiceShape, type Field, type Kind, type ObjectShape, type Shape } from '@demarche/schema'
import type { Path } from './diagnostic.ts'

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

/** Every value of a well-formed record, outer before inner, in schema order; only what is wanted, where that is said. */
export function nodesOf(kind: Kind, record: unknown, wanted: (shape: Shape) => boolean = anything): readonly Node[] {
  const nodes: Node[] = []
  walk(
    { path: [], shape: shapeOf(kinds[kind].schema), value: record, field: undefined, owner: undefined },
    nodes,
    wanted,
  )
  return nodes
}

const anything = (): boolean => true

function walk(node: Node, into: Node[], wanted: (shape: Shape) => boolean): void {
  const { path, shape, value, field, owner } = node
  if (shape.type === 'choice') {
    const branch = branchOf(shape, value)
    if (branch) walk({ path, shape: branch, value, field, owner }, into, wanted)
    return
  }
  into.push(node)
  if (shape.type === 'list' && Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      walk({ path: [...path, index], shape: shape.of, value: member, field, owner }, into, wanted)
    }
  } else if (isObjectNode(node)) walkFields(node, into, wanted)
}

function walkFields(node: ObjectNode, into: Node[], wanted: (shape: Shape) => boolean): void {
  for (const field of node.shape.fields) {
    const value = node.value[field.key]
    if (value !== undefined && wanted(field.shape)) {
      walk({ path: [...node.path, field.key], shape: field.shape, value, field, owner: node }, into, wanted)
    }
  }
}

/** The branch of a choice that a value takes: by its marking key, or by its `type`. */
function branchOf(shape: ChoiceShape, value: unknown): Shape | undefined {
  const marked = shape.branches.find(({ marker }) => {
    if (marker === undefined || !isPlainObject(value)) return false
    return shape.by === 'key' ? Object.hasOwn(value, marker) : value['type'] === marker
  })
  return (marked ?? shape.branches.at(-1))?.shape
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a node is an object with known fields. */
export const isObjectNode = (node: Node): node is ObjectNode =>
  node.shape.type === 'object' && isPlainObject(node.value)

/** Whether a node is an id that refers to something, and to what. */
export const refersTo = (node: Node): string | undefined => ('refers' in node.shape ? node.shape.refers : undefined)

/** Whether a node is a web address. */
export const isAddress = ({ shape }: Node): boolean => 'datatype' in shape && shape.datatype === 'xsd:anyURI'
