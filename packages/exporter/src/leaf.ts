import type { Kind, ScalarShape, Shape } from '@demarche/schema'
import { kinds, shapeOf, type Field, type ObjectShape } from '@demarche/schema'
import { groundKeys, groundOf, type Ground } from './ground.ts'
import { ofLatest } from './of-latest.ts'
import { joined, stepOf } from './path.ts'
import { isPlain, listOf } from './plain.ts'
import { resolve } from './resolve.ts'

/** One value of a record, and where it stands. */
export interface Leaf {
  /** Where its object stands: keys, local ids and places in lists, `items/pantsir/quantity`. Empty: the record itself. */
  readonly path: string
  /** Key of the value in that object. */
  readonly field: string
  /** Tells it from every other value of the record: path, field, place in a list of values, `~` and the alternative. */
  readonly key: string
  /** Place of its object, from 1, where that is an element of a list. */
  readonly position: number | undefined
  /** Its own place, from 1, where it is one of a list of values. */
  readonly index: number | undefined
  /** Which alternative account it belongs to, from 1; undefined for the preferred one. */
  readonly alternative: number | undefined
  readonly value: string | number | boolean
  readonly shape: ScalarShape
  /** Undefined where the object asserts nothing. */
  readonly ground: Ground | undefined
}

/** Where an object stands, and on what ground. */
type Stand = Pick<Leaf, 'path' | 'position' | 'alternative' | 'ground'>

interface Member {
  readonly key: string
  readonly shape: Shape
  readonly value: unknown
}

/**
 * Every value of a record, in schema order. What an object says of its own ground (evidence, basis, note, status of an
 * alternative) is no value of its own but comes along with each of its values.
 */
export const leavesOf = ofLatest((kind: Kind, record: unknown): readonly Leaf[] => {
  const leaves: Leaf[] = []
  const stand = { path: '', position: undefined, alternative: undefined, ground: undefined }
  walk(shapeOf(kinds[kind].schema), record, stand, leaves)
  return leaves
})

function walk(shape: Shape, value: unknown, at: Stand, into: Leaf[]): void {
  const taken = resolve(shape, value)
  if (taken.type !== 'object' || !isPlain(value)) throw new Error(`No object at ${at.path}`)
  const { path, position, alternative } = at
  const stand = { path, position, alternative, ground: groundOf(taken, value) }
  for (const { key, shape: inner } of saidBy(taken)) {
    const member = { key, shape: inner, value: value[key] }
    if (member.value === undefined) continue
    if (key === 'alternatives') walkAlternatives(member, stand, into)
    else walkMember(member, stand, into)
  }
}

const known = new WeakMap<ObjectShape, readonly Field[]>()

/** The fields of an object that are not its ground. */
function saidBy(shape: ObjectShape): readonly Field[] {
  const before = known.get(shape)
  if (before) return before
  const grounds = groundKeys(shape)
  const fields = shape.fields.filter(({ key }) => !grounds.has(key))
  known.set(shape, fields)
  return fields
}

function walkAlternatives({ shape, value }: Member, stand: Stand, into: Leaf[]): void {
  if (shape.type !== 'list' || stand.alternative !== undefined) throw new Error('Alternatives within alternatives')
  listOf(value).forEach((other, index) => walk(shape.of, other, { ...stand, alternative: index + 1 }, into))
}

function walkMember(member: Member, stand: Stand, into: Leaf[]): void {
  const { key, value } = member
  const shape = resolve(member.shape, value)
  if (shape.type === 'object') {
    return walk(shape, value, { ...stand, path: joined(stand.path, key), position: undefined }, into)
  }
  if (shape.type !== 'list') return void into.push(leaf({ key, shape, value }, stand))
  listOf(value).forEach((element, index) => walkElement({ key, shape: shape.of, value: element }, stand, index, into))
}

function walkElement({ key, shape, value }: Member, stand: Stand, index: number, into: Leaf[]): void {
  const taken = resolve(shape, value)
  const position = index + 1
  if (taken.type === 'list') throw new Error(`A list of lists: ${key}`)
  if (taken.type === 'object') {
    return walk(taken, value, { ...stand, path: joined(stand.path, key, stepOf(value, index)), position }, into)
  }
  into.push(leaf({ key, shape: taken, value }, stand, position))
}

function leaf(member: Member & { readonly shape: ScalarShape }, stand: Stand, index?: number): Leaf {
  const { key: field, value, shape } = member
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new Error(`No value at ${joined(stand.path, field)}`)
  }
  const rank = stand.alternative === undefined ? '' : `~${stand.alternative}`
  const { path, position, alternative, ground } = stand
  const key = `${joined(path, field, String(index ?? ''))}${rank}`
  return { path, field, key, position, index, alternative, value, shape, ground }
}
