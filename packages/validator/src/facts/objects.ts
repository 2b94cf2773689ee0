import type { ObjectNode } from '../nodes.ts'
import type { Values } from '../values.ts'

const NONE: readonly ObjectNode[] = []

/** Every object of a class, other accounts included, but none that is known to be mistaken. */
export function objectsOf({ byClass }: Values, className: string): readonly ObjectNode[] {
  const objects = byClass.get(className)
  return objects === undefined ? NONE : objects.every(stands) ? objects : objects.filter(stands)
}

/** A value that is known to be mistaken stays on record as it was, and may be wrong in any way. */
const stands = ({ value }: ObjectNode): boolean => value['status'] !== 'mistaken'

/** The text under a key of an object. */
export function textAt({ value }: ObjectNode, key: string): string | undefined {
  const text = value[key]
  return typeof text === 'string' ? text : undefined
}

/** The number under a key of an object, whether it is written as a number or as decimal text. */
export function numberAt({ value }: ObjectNode, key: string): number | undefined {
  const number = value[key]
  return typeof number === 'number' || typeof number === 'string' ? Number(number) : undefined
}
