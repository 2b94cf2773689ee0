import type { Kind, Shape } from '@demarche/schema'
import { kinds, shapeOf } from '@demarche/schema'
import { joined, stepOf } from './path.ts'
import { isPlain, listOf } from './plain.ts'

/** Where in the records of a kind the objects stand that a table tells of: `items`, `quantity`, `composition`. */
export interface Place {
  readonly kind: Kind
  readonly at: readonly string[]
}

/** An object or value found at a place of one record. */
export interface Found {
  readonly kind: Kind
  /** Id of the record. */
  readonly id: string
  /** The path that `claims` gives it. */
  readonly path: string
  /** Place, from 1, in its list; 0 outside lists. */
  readonly position: number
  /** How the enclosing lists name their elements, outermost first. */
  readonly within: readonly string[]
  readonly value: unknown
}

/** What stands at a place of a record, in the order of the record. */
export function find(place: Place, id: string, record: unknown): readonly Found[] {
  let found: Found[] = [{ kind: place.kind, id, path: '', position: 0, within: [], value: record }]
  for (const key of place.at) {
    const next: Found[] = []
    for (const one of found) addBelow(one, key, next)
    found = next
  }
  return found
}

function addBelow({ kind, id, path: above, within, value: object }: Found, key: string, into: Found[]): void {
  const value = isPlain(object) ? object[key] : undefined
  if (value === undefined) return
  if (!Array.isArray(value)) return void into.push({ kind, id, path: joined(above, key), position: 0, within, value })
  for (const [index, element] of listOf(value).entries()) {
    const step = stepOf(element, index)
    const path = joined(above, key, step)
    into.push({ kind, id, path, position: index + 1, within: [...within, step], value: element })
  }
}

/** The shape of what stands at a place: that of an element where it is a list. */
export const shapeAt = ({ kind, at }: Place): Shape => at.reduce(shapeBelow, shapeOf(kinds[kind].schema))

function shapeBelow(shape: Shape, key: string): Shape {
  const inner = memberOf(shape, key)
  if (!inner) throw new Error(`No field ${key}`)
  return inner.type === 'list' ? inner.of : inner
}

/** The field may stand in any branch of a choice: where several have it, it is the same. */
function memberOf(shape: Shape, key: string): Shape | undefined {
  if (shape.type === 'choice') return shape.branches.map((branch) => memberOf(branch.shape, key)).find(Boolean)
  return shape.type === 'object' ? shape.fields.find((field) => field.key === key)?.shape : undefined
}
