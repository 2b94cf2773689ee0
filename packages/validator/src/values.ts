import {
  shapes,
  type Field,
  type Kind,
  type ListShape,
  type ObjectShape,
  type ScalarShape,
  type Shape,
} from '@demarche/schema/model'
import { sortOf, type Sort } from './language/text-sort.ts'
import { isPlainObject, settled, type Node, type ObjectNode } from './nodes.ts'
import { oncePer } from './once-per.ts'

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
  /** The ids that refer to something, be it inside the record. */
  readonly references: readonly Node[]
}

/** The values of all sorts together. */
export const everyValue = ({ objects, lists, texts, dates, addresses, references }: Values): readonly Node[] => [
  ...objects,
  ...lists,
  ...texts,
  ...dates,
  ...addresses,
  ...references,
]

/** Fields that few objects have, and that rules look for. */
type Rare = 'basis' | 'alternatives' | 'reported'

const RARE: ReadonlyMap<string, Rare> = new Map([
  ['basis', 'basis'],
  ['alternatives', 'alternatives'],
  ['reported', 'reported'],
])

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
  }
  addValue({ key: '', parent: undefined, owner: undefined, value: record }, rootOf(shapes[kind]), found)
  return found
}

/** Where a value may stand: its field, and what is known of it from there. */
interface Place {
  readonly field: Field | undefined
  /** The class that the field belongs to. */
  readonly className: string
  /** Its place in the record guide. */
  readonly rank: number
  readonly rare: Rare | undefined
  readonly shape: Shape
  /** Of a place for one text, number or code: its sort. */
  readonly sort: Sort | undefined
  /** Of a place for a list: that of its members. */
  readonly member: Place | undefined
}

const ROOT = { field: undefined, className: '', rank: 0, rare: undefined, sort: undefined, member: undefined }

const rootOf = oncePer((shape: Shape): Place => ({ ...ROOT, shape }))

const placesOf = oncePer(
  ({ fields, className }: ObjectShape): ReadonlyMap<string, Place> =>
    new Map(
      fields.map((field, rank) => [
        field.key,
        placeFor(field.shape, { ...ROOT, field, className, rank, rare: RARE.get(field.key) }),
      ]),
    ),
)

function placeFor(shape: Shape, within: Omit<Place, 'shape'>): Place {
  const { field, className } = within
  const member = shape.type === 'list' ? placeFor(shape.of, within) : undefined
  const sort = field && isScalar(shape) ? sortOf(shape, field, className) : undefined
  return { ...within, shape, sort, member }
}

const isScalar = (shape: Shape): shape is ScalarShape =>
  shape.type !== 'object' && shape.type !== 'list' && shape.type !== 'choice'

type Written = Pick<Node, 'key' | 'parent' | 'owner' | 'value'>

function addValue(written: Written, place: Place, into: Found): void {
  const shape = settled(place.shape, written.value)
  if (shape?.type === 'object') addObject(written, shape, place, into)
  else if (shape?.type === 'list') addList(written, shape, place, into)
  else if (shape) addScalar(written, shape, place, into)
}

function addObject({ key, parent, owner, value }: Written, shape: ObjectShape, { field }: Place, into: Found): void {
  if (!isPlainObject(value)) return
  const object: ObjectNode = { key, parent, shape, value, field, owner }
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
    const value = object.value[key]
    if (place.sort !== 'other' && value !== undefined) {
      addValue({ key, parent: object, owner: object, value }, place, into)
    }
  }
  if (!inOrder) into.misordered.push(object)
}

function push<K>(into: Map<K, ObjectNode[]>, key: K, object: ObjectNode): void {
  const before = into.get(key)
  if (before) before.push(object)
  else into.set(key, [object])
}

function addList(written: Written, shape: ListShape, place: Place, into: Found): void {
  const { key, parent, owner, value } = written
  const { field } = place
  if (!Array.isArray(value) || !field) return
  const list: Node = { key, parent, shape, value, field, owner }
  const member = place.member ?? placeFor(shape.of, place)
  if (isScalar(member.shape)) into.lists.push(list)
  if (member.sort === 'other') return
  for (let index = 0; index < value.length; index += 1) {
    addValue({ key: index, parent: list, owner, value: value[index] }, member, into)
  }
}

function addScalar({ key, parent, owner, value }: Written, shape: ScalarShape, place: Place, into: Found): void {
  const { field, className } = place
  if (!field) return
  const sort = place.sort ?? sortOf(shape, field, className)
  const node: Node = { key, parent, shape, value, field, owner }
  if (sort === 'date') into.dates.push(node)
  else if (sort === 'address') into.addresses.push(node)
  else if (sort === 'reference') into.references.push(node)
  else if (sort !== 'other' && typeof value === 'string') into.texts.push({ ...node, value, sort })
}
