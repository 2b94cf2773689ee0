import type { Kind } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { isCollection, isMap, isNode, isScalar, type Node as YamlNode, type Scalar } from 'yaml'
import { pointerOf, type Path } from '../diagnostic.ts'
import { pathOf, type Node } from '../nodes.ts'
import { writtenNodes } from '../reading/written-nodes.ts'
import { everyValue, valuesOf } from '../values.ts'
import { oncePer } from '../once-per.ts'

/** A file whose text could be read, well-formed or not, among the records that it refers to. */
export interface Draft {
  readonly kind: Kind
  /** Without a byte order mark. */
  readonly text: string
  readonly value: unknown
  readonly dataset: Surroundings
}

const nodeIndex = oncePer(
  ({ kind, value }: Draft) => new Map(everyValue(valuesOf(kind, value)).map((node) => [pointerOf(pathOf(node)), node])),
)

/** The value at a path with what the schema says of it. */
export const nodeAt = (draft: Draft, path: Path): Node | undefined => nodeIndex(draft).get(pointerOf(path))

/** The value at a path as it is written. */
export function writtenAt(draft: Draft, path: Path): YamlNode | undefined {
  const root = writtenNodes(draft.text)
  const found = path.length === 0 ? root : isCollection(root) ? root.getIn(path, true) : undefined
  return isNode(found) ? found : undefined
}

/** The key that a path ends in, as it is written. */
export function keyAt(draft: Draft, path: Path): Scalar | undefined {
  const map = writtenAt(draft, path.slice(0, -1))
  if (!isMap(map)) return undefined
  return map.items.flatMap(({ key }) => (isScalar(key) && key.value === path.at(-1) ? [key] : []))[0]
}
