import type { ObjectShape } from '@demarche/schema'
import { isObjectNode, type Node } from './nodes.ts'

/** Places of fields in the record guide, by key. */
export const ranksOf = ({ fields }: ObjectShape): ReadonlyMap<string, number> =>
  new Map(fields.map(({ key }, index) => [key, index]))

/** The first field of an object that stands after one that should follow it, and that one. */
export function misplacedIn(node: Node): { readonly key: string; readonly after: string } | undefined {
  if (!isObjectNode(node)) return undefined
  const ranks = ranksOf(node.shape)
  const keys = Object.keys(node.value)
  const at = keys.findIndex((key, index) => rank(ranks, key) < rank(ranks, keys[index - 1]))
  const key = keys[at]
  const after = keys[at - 1]
  return key === undefined || after === undefined ? undefined : { key, after }
}

const rank = (ranks: ReadonlyMap<string, number>, key: string | undefined): number =>
  key === undefined ? -1 : (ranks.get(key) ?? Infinity)
