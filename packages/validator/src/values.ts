import { shapes, type Kind, type ScalarShape, type Target } from '@demarche/schema/model'
import { sortOf } from './language/text-sort.ts'
import { isObjectNode, settled, type Node, type ObjectNode } from './nodes.ts'
import { isScalar, placeFor, placesOf, rootOf, type Place, type Rare } from './place.ts'

/** A text in words: no id, code, number or date. */
export interface TextNode extends Node {
  readonly value: string
  /** `own`: worded by the coder. `copied`: taken from a document, or a name. */
  readonly sort: 'own' | 'copied'
}

/** The values of a record by what they are, outer before inner. Codes and numbers are read from their objects. */
export interface Values {
  readonly objects: readonly ObjectNode[]
  /** The objects by their class in linked data. */
  readonly byClass: ReadonlyMap<string, readonly ObjectNode[]>
  /** The objects in which a field stands, for fields that few objects have. */
  readonly having: ReadonlyMap<Rare, readonly ObjectNode[]>
  /** The objects whose fields are not in the order of the record guide. */
  readonly misordered: readonly ObjectNode[]
  /** The objects that the record’s own lists hold: its excerpts, items, events. */
  readonly entries: readonly ObjectNode[]
  /** The lists of texts, numbers and codes. */
  readonly lists: readonly Node[]
  readonly texts: readonly TextNode[]
  /** The texts that are to be dates. */
  readonly dates: readonly Node[]
  readonly addresses: readonly Node[]
  /** The ids of records. */
  readonly references: readonly Node[]
  /** The ids of what stands inside a record, by what they refer to. */
  readonly partReferences: ReadonlyMap<Target, readonly Node[]>
}

/** The values of all sorts together. */
export const everyValue = ({ objects, lists, texts, dates, addresses, ...refer }: Values): readonly Node[] => [
  ...objects,
  ...lists,
  ...texts,
  ...dates,
  ...addresses,
  ...refer.references,
  ...Array.from(refer.partReferences.values()).flat(),
]

interface Found extends Values {
  readonly objects: ObjectNode[]
  readonly byClass: Map<string, ObjectNode[]>
  readonly having: Map<Rare, ObjectNode[]>
  readonly misordered: ObjectNode[]
  readonly entries: ObjectNode[]
  readonly lists: Node[]
  readonly texts: TextNode[]
  readonly dates: Node[]
  readonly addresses: Node[]
  readonly references: Node[]
  readonly partReferences: Map<Target, Node[]>
}

/** Finds the values of a record in one walk, for all rules together. */
export function valuesOf(kind: Kind, record: unknown): Values {
  const found: Found = {
    objects: [],
    byClass: new Map(),
    having: new Map(),
    misordered: [],
    entries: [],
    lists: [],
    texts: [],
    dates: [],
    addresses: [],
    references: [],
    partReferences: new Map(),
  }
  addValue(
    { key: '', parent: undefined, owner: undefined, field: undefined, value: record },
    rootOf(shapes[kind]),
    found,
  )
  return found
}

type Written = Omit<Node, 'shape'>

function addValue({ key, parent, owner, field, value }: Written, place: Place, into: Found): void {
  const shape = settled(place.shape, value)
  if (!shape) return
  const node: Node = { key, parent, shape, value, field, owner }
  if (shape.type === 'object') addObject(node, into)
  else if (shape.type === 'list') addList(node, place, into)
  else addScalar(node, shape, place, into)
}

function addObject(object: Node, into: Found): void {
  if (!isObjectNode(object)) return
  const { key, parent, shape } = object
  into.objects.push(object)
  push(into.byClass, shape.className, object)
  if (typeof key === 'number' && parent?.parent?.parent === undefined) into.entries.push(object)
  addFields(object, into)
}

function addFields(object: ObjectNode, into: Found): void {
  const places = placesOf(object.shape)
  let [inOrder, before] = [true, -1]
  for (const key of Object.keys(object.value)) {
    const place = places.get(key)
    if (!place) continue
    inOrder &&= place.rank > before
    before = place.rank
    if (place.rare !== undefined) push(into.having, place.rare, object)
    if (place.sort === 'other') continue
    const value = object.value[key]
    const { field } = place
    if (value !== undefined) addValue({ key, parent: object, owner: object, field, value }, place, into)
  }
  if (!inOrder) into.misordered.push(object)
}

function push<K, N>(into: Map<K, N[]>, key: K, node: N): void {
  const before = into.get(key)
  if (before) before.push(node)
  else into.set(key, [node])
}

function addList(list: Node, place: Place, into: Found): void {
  const { shape, owner, field, value: members } = list
  if (shape.type !== 'list' || !Array.isArray(members) || !field) return
  const member = place.member ?? placeFor(shape.of, place)
  if (isScalar(member.shape)) into.lists.push(list)
  if (member.sort === 'other') return
  for (let key = 0; key < members.length; key += 1) {
    addValue({ key, parent: list, owner, field, value: members[key] }, member, into)
  }
}

function addScalar(node: Node, shape: ScalarShape, place: Place, into: Found): void {
  const { field, className } = place
  if (!field) return
  const sort = place.sort ?? sortOf(shape, field, className)
  if (sort === 'date') into.dates.push(node)
  else if (sort === 'address') into.addresses.push(node)
  else if (place.part !== undefined) push(into.partReferences, place.part, node)
  else if (sort === 'reference') into.references.push(node)
  else if (sort !== 'other' && typeof node.value === 'string') into.texts.push({ ...node, value: node.value, sort })
}
