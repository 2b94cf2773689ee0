import { isObjectNode, type Node, type ObjectNode } from '../nodes.ts'
import { oncePerRecord } from './once-per-record.ts'

/** Every object of a record. */
export const objectNodes = oncePerRecord((nodes: readonly Node[]) => nodes.filter(isObjectNode))

const byClass = oncePerRecord((nodes: readonly Node[]) =>
  Map.groupBy(objectNodes(nodes).filter(stands), ({ shape }) => shape.className),
)

/** A value that is known to be mistaken stays on record as it was, and may be wrong in any way. */
const stands = ({ value }: ObjectNode): boolean => value['status'] !== 'mistaken'

/** Every object of the classes named, other accounts included, but none that is known to be mistaken. */
export const objectsOf = (nodes: readonly Node[], ...classes: readonly string[]): readonly ObjectNode[] =>
  classes.flatMap((name) => byClass(nodes).get(name) ?? [])

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
