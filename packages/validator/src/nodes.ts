import {
  kindNames,
  type ChoiceShape,
  type Field,
  type ObjectShape,
  type Shape,
  type Target,
} from '@demarche/schema/model'
import type { Path } from './diagnostic.ts'

/** A value of a record together with what the schema says of it, and where it stands. */
export interface Node {
  /** The key or the index under which the value stands in `parent`. */
  readonly key: string | number
  /** The object or list that the value stands in; absent at the root. */
  readonly parent: Node | undefined
  readonly shape: Shape
  readonly value: unknown
  /** The field that holds the value, or holds the list it is in; absent at the root. */
  readonly field: Field | undefined
  /** The object that the value stands in, directly or in a list. */
  readonly owner: ObjectNode | undefined
}

/** An object of a record, its branch of a choice already taken. */
export interface ObjectNode extends Node {
  readonly shape: ObjectShape
  readonly value: Readonly<Record<string, unknown>>
}

/** The path of a value. Written out only when asked for: most values are never spoken of. */
export function pathOf(node: Node): Path {
  const path: (string | number)[] = []
  for (let at = node; at.parent; at = at.parent) path.push(at.key)
  return path.toReversed()
}

/** The first step of the path of a value. */
export function rootKeyOf(node: Node): string | number | undefined {
  let key: string | number | undefined
  for (let at = node; at.parent; at = at.parent) key = at.key
  return key
}

/** The shape of a value, its branch of a choice taken. */
export function settled(shape: Shape, value: unknown): Exclude<Shape, ChoiceShape> | undefined {
  const taken = shape.type === 'choice' ? branchOf(shape, value) : shape
  return taken?.type === 'choice' ? settled(taken, value) : taken
}

/** The branch of a choice that a value takes: by its marking key, or by its `type`. */
function branchOf({ by, branches }: ChoiceShape, value: unknown): Shape | undefined {
  if (isPlainObject(value)) {
    for (const { marker, shape } of branches) {
      if (marker === undefined) continue
      if (by === 'key' ? Object.hasOwn(value, marker) : value['type'] === marker) return shape
    }
  }
  return branches.at(-1)?.shape
}

/** Whether a value is an object with keys. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a node is an object with known fields. */
export const isObjectNode = (node: Node): node is ObjectNode =>
  node.shape.type === 'object' && isPlainObject(node.value)

/** Whether a node is an id that refers to something, and to what. */
export const refersTo = (node: Node): string | undefined => ('refers' in node.shape ? node.shape.refers : undefined)

/** What ids of a shape refer to, where that is a part of a record and not a whole one. */
export function partIn(shape: Shape): Target | undefined {
  const refers = 'refers' in shape ? shape.refers : undefined
  return refers === 'record' || kindNames.some((kind) => kind === refers) ? undefined : refers
}

/** Whether a node is a web address. */
export const isAddress = ({ shape }: Node): boolean => 'datatype' in shape && shape.datatype === 'xsd:anyURI'
