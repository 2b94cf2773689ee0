import type { Dataset, Kind } from '@demarche/schema/model'
import { isMap, isNode, isScalar, parseDocument, type Node as YamlNode, type Scalar } from 'yaml'
import { pointerOf, type Path } from '../diagnostic.ts'
import { pathOf, type Node } from '../nodes.ts'
import { everyValue, valuesOf } from '../values.ts'
import { oncePer } from '../once-per.ts'

/** A file whose text could be read, well-formed or not, among the records that it refers to. */
export interface Draft {
  readonly kind: Kind
  /** Without a byte order mark. */
  readonly text: string
  readonly value: unknown
  readonly dataset: Dataset
}

let latest: { readonly text: string; readonly document: ReturnType<typeof parseDocument> } | undefined

/** Reads a text with the place of every value; JSON is read as YAML. Takes long: what locates and what mends share one reading. */
export function parsed(text: string) {
  if (latest?.text !== text) {
    const document = parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false, merge: false })
    latest = { text, document }
  }
  return latest.document
}

const yamlOf = oncePer(({ text }: Draft) => parsed(text))

const nodeIndex = oncePer(
  ({ kind, value }: Draft) => new Map(everyValue(valuesOf(kind, value)).map((node) => [pointerOf(pathOf(node)), node])),
)

/** The value at a path with what the schema says of it. */
export const nodeAt = (draft: Draft, path: Path): Node | undefined => nodeIndex(draft).get(pointerOf(path))

/** The value at a path as it is written. */
export function writtenAt(draft: Draft, path: Path): YamlNode | undefined {
  const found = path.length === 0 ? yamlOf(draft).contents : yamlOf(draft).getIn(path, true)
  return isNode(found) ? found : undefined
}

/** The key that a path ends in, as it is written. */
export function keyAt(draft: Draft, path: Path): Scalar | undefined {
  const map = writtenAt(draft, path.slice(0, -1))
  if (!isMap(map)) return undefined
  return map.items.flatMap(({ key }) => (isScalar(key) && key.value === path.at(-1) ? [key] : []))[0]
}
