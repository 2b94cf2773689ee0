import type { ObjectShape } from '@demarche/schema/model'
import type { ObjectNode } from '../nodes.ts'
import { oncePer } from '../once-per.ts'

/** Places of fields in the record guide, by key. */
export const ranksOf = oncePer(
  ({ fields }: ObjectShape): ReadonlyMap<string, number> => new Map(fields.map(({ key }, index) => [key, index])),
)

/** The first field of an object that stands after one that should follow it, and that one. */
export function misplacedIn(node: ObjectNode): { readonly key: string; readonly after: string } | undefined {
  const ranks = ranksOf(node.shape)
  let after: string | undefined
  let before = -1
  for (const key of Object.keys(node.value)) {
    const rank = ranks.get(key) ?? Infinity
    if (after !== undefined && rank < before) return { key, after }
    after = key
    before = rank
  }
  return undefined
}
