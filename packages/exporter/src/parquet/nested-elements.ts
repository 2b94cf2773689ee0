import type { ChoiceShape, Field, Shape } from '@demarche/schema'
import { isPlain, listOf } from '../plain.ts'
import { typeOf } from '../value-columns.ts'
import type { Element } from './parquet-file.ts'
import { parquetValue, valueElement } from './table-elements.ts'

/** A member of a group: a field, or one of the forms in which a choice leaves it. */
export type Member = Pick<Field, 'key' | 'shape' | 'required'>

const known = new WeakMap<Shape, readonly Member[]>()

/** Everything that may stand in a group. Of a choice, the keys of all branches: those of the others are empty. */
export function membersOf(shape: Shape): readonly Member[] {
  if (shape.type === 'object') return shape.fields
  if (shape.type !== 'choice') throw new Error('A value that is at times a group')
  const before = known.get(shape) ?? merged(shape)
  known.set(shape, before)
  return before
}

function merged({ branches }: ChoiceShape): readonly Member[] {
  const members = new Map<string, Member>()
  for (const { key, shape: inner } of branches.flatMap((branch) => membersOf(branch.shape))) {
    const before = members.get(key)
    if (before && !isSame(before.shape, inner)) throw new Error(`Two shapes for ${key}`)
    members.set(key, before ?? { key, shape: inner, required: false })
  }
  return [...members.values()]
}

/** Fixed words differ from branch to branch and are text in all of them. */
const isSame = (a: Shape, b: Shape): boolean => a === b || (a.type === 'code' && b.type === 'code')

/** The Parquet schema of a member, and of all that stands in it. */
export function elementsOf({ key, shape, required }: Member): readonly Element[] {
  const repetition = { repetition_type: required ? 'REQUIRED' : 'OPTIONAL' } as const
  if (shape.type === 'list') {
    const logical = { converted_type: 'LIST', logical_type: { type: 'LIST' } } as const
    return [
      { name: key, ...repetition, ...logical, num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elementsOf({ key: 'element', shape: shape.of, required: true }),
    ]
  }
  if (shape.type !== 'object' && shape.type !== 'choice') return [valueElement(key, typeOf(shape, key), required)]
  const members = membersOf(shape)
  return [{ name: key, ...repetition, num_children: members.length }, ...members.flatMap(elementsOf)]
}

/** A value as Parquet stores it. */
export function stored({ key, shape }: Member, value: unknown): unknown {
  if (value === undefined) return undefined
  if (shape.type === 'list') {
    return listOf(value).map((element) => stored({ key: 'element', shape: shape.of, required: true }, element))
  }
  if (shape.type !== 'object' && shape.type !== 'choice') return scalar(typeOf(shape, key), value)
  if (!isPlain(value)) throw new Error(`No group at ${key}`)
  return Object.fromEntries(membersOf(shape).map((member) => [member.key, stored(member, value[member.key])]))
}

function scalar(type: ReturnType<typeof typeOf>, value: unknown): unknown {
  const isCell = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isCell ? parquetValue(type, value) : undefined
}
