import type { Shape } from '@demarche/schema'
import { isPlain, listOf } from './plain.ts'
import { resolve } from './resolve.ts'

/** A value as every format writes it: keys in the order of the schema, optional objects that hold nothing left out. */
export function canonical(shape: Shape, value: unknown): unknown {
  const taken = resolve(shape, value)
  if (taken.type === 'list') return listOf(value).map((element) => canonical(taken.of, element))
  if (taken.type !== 'object' || !isPlain(value)) return value
  const members = taken.fields.flatMap(({ key, shape: inner, required }) => {
    if (value[key] === undefined) return []
    const member = canonical(inner, value[key])
    return required || !isEmpty(member) ? [[key, member] as const] : []
  })
  return Object.fromEntries(members)
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && Object.keys(value ?? {}).length === 0
