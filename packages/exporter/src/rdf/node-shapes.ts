import { kinds, shapeOf, type Field, type Kind, type ObjectShape, type ScalarShape, type Shape } from '@demarche/schema'
import { resolve } from '../resolve.ts'
import type { Frame, FramedValue, Syntax } from './syntax.ts'

/** What the objects of a class say in linked data, as a syntax writes it. */
export interface NodeShape {
  /** Before the IRI of a node, after it, and at the end of the node. */
  readonly open: string
  readonly head: string
  readonly close: string
  /** By key. */
  readonly properties: ReadonlyMap<string, Property>
  /** What no key says: the members that are missing, the property that a `Missing` speaks of, the bounds of a date. */
  readonly missing: Frame | undefined
  readonly field: Frame | undefined
  readonly bounds: { readonly earliest: Frame; readonly latest: Frame } | undefined
}

/** What one key of an object says. */
export interface Property {
  readonly key: string
  /** Properties are told in this order. */
  readonly place: number
  /** IRI of the property itself. */
  readonly iri: string
  readonly frame: Frame
  readonly many: boolean
  readonly value: Value
  /** The class of a value that says why there is none; undefined for any other value. */
  readonly missing: ((value: unknown) => NodeShape | undefined) | undefined
}

/**
 * How a value is told: as itself, as an IRI that ends in an id, or as a node. What comes before the id in an IRI is `start`,
 * the same for every value; the IRI of the record or the id of the actor beside it, where it is a part `within` one; and `part`.
 */
export type Value =
  | { readonly type: 'literal'; readonly of: ScalarShape['type'] }
  | { readonly type: 'iri'; readonly start: string; readonly within?: 'record' | 'actor'; readonly part: string }
  | { readonly type: 'node'; readonly shapeOf: (value: unknown) => NodeShape }

/** What the records of each kind say in linked data: the only place that knows it, whatever the syntax. */
export function nodeShapes(syntax: Syntax): (kind: Kind, record: unknown) => NodeShape {
  const known = new Map<Shape, NodeShape>()
  const shapeFor: ShapeFor = (shape, value) => {
    const taken = resolve(shape, value)
    if (taken.type !== 'object') throw new Error('Only an object is a node')
    const made = known.get(taken) ?? nodeShape(taken, syntax, shapeFor)
    known.set(taken, made)
    return made
  }
  return (kind, record) => shapeFor(shapeOf(kinds[kind].schema), record)
}

type ShapeFor = (shape: Shape, value: unknown) => NodeShape

function nodeShape(shape: ObjectShape, syntax: Syntax, shapeFor: ShapeFor): NodeShape {
  const { className, fields } = shape
  const frame = (key: string, value: FramedValue, many = false) => syntax.frame({ className, key }, value, many)
  const property = ({ key, iri, shape: whole }: Field, place: number): Property => {
    const there = present(whole)
    const [of, many] = there.type === 'list' ? [there.of, true] : [there, false]
    const value = valueOf(of, syntax, shapeFor)
    const missing = there === whole ? undefined : (member: unknown) => missingAs(whole, member, shapeFor)
    return { key, place, iri: syntax.spelled(iri), frame: frame(key, value, many), many, value, missing }
  }
  return {
    ...syntax.node(className),
    properties: new Map(fields.filter(isTold).map((field, place) => [field.key, property(field, place)])),
    missing: fields.some((field) => present(field.shape) !== field.shape) ? frame('missing', NODE, true) : undefined,
    field: isMissing(shape) ? frame('field', IRI) : undefined,
    bounds: fields.some(({ key }) => key === 'edtf')
      ? { earliest: frame('earliest', DAY), latest: frame('latest', DAY) }
      : undefined,
  }
}

function valueOf(shape: Shape, { spelled }: Syntax, shapeFor: ShapeFor): Value {
  if (shape.type === 'list') throw new Error('A list of lists')
  if (shape.type === 'choice') return { type: 'node', shapeOf: (value) => shapeFor(shape, value) }
  if (shape.type !== 'object') return scalarValue(shape, spelled)
  const always = shapeFor(shape, undefined)
  return { type: 'node', shapeOf: () => always }
}

function scalarValue({ type, vocabulary, refers }: ScalarShape, spelled: Syntax['spelled']): Value {
  if (vocabulary !== undefined) return { type: 'iri', start: spelled(`vocab:${vocabulary}/`), part: '' }
  if (refers === undefined) return { type: 'literal', of: type }
  if (refers === 'own-evidence') return { type: 'iri', start: '', within: 'record', part: '#evidence/' }
  if (refers === 'own-item') return { type: 'iri', start: '', within: 'record', part: '#items/' }
  // A role is a part of its holder's record, and the holder stands beside it.
  if (refers === 'role-of-actor') return { type: 'iri', start: spelled('id:actor/'), within: 'actor', part: '#roles/' }
  return { type: 'iri', start: spelled(refers === 'record' ? 'id:' : `id:${refers}/`), part: '' }
}

const NODE = { type: 'node' } as const
const IRI: Value = { type: 'iri', start: '', part: '' }
const DAY: Value = { type: 'literal', of: 'text' }

/** The IRI says the id, and the class says a `type` that is no code of a vocabulary. */
const isTold = ({ key, shape }: Field): boolean =>
  key !== 'id' && !(key === 'type' && shape.type === 'code' && shape.vocabulary === undefined)

const isMissing = (shape: Shape): boolean => shape.type === 'object' && shape.className === 'Missing'

/** What a shape is where the value is there: itself where it cannot be missing. */
function present(shape: Shape): Shape {
  if (shape.type !== 'choice' || !shape.branches.some((branch) => isMissing(branch.shape))) return shape
  const [only, ...others] = shape.branches.filter((branch) => !isMissing(branch.shape))
  if (!only || others.length > 0) throw new Error('What may be missing has one shape')
  return only.shape
}

function missingAs(shape: Shape, value: unknown, shapeFor: ShapeFor): NodeShape | undefined {
  const taken = resolve(shape, value)
  return isMissing(taken) ? shapeFor(taken, value) : undefined
}
