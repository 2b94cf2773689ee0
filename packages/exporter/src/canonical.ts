import type { Shape } from '@demarche/schema'
import { isPlain, listOf } from './plain.ts'
import { resolve } from './resolve.ts'

/** A value as every format writes it: keys in the order of the schema, optional objects that hold nothing left out. */
export function canonical(shape: Shape, value: unknown): unknown {
  const taken = resolve(shape, value)
  if (taken.type === 'list') return listOf(value).map((element) => canonical(taken.of, element))
  if (taken.type !== 'object' || !isPlain(value)) return value
  const object: Record<string, unknown> = {}
  for (const { key, shape: inner, required } of taken.fields) {
    if (value[key] === undefined) continue
    const member = canonical(inner, value[key])
    if (required || !isEmpty(member)) object[key] = member
  }
  return object
}

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value ?? {}).length === 0
