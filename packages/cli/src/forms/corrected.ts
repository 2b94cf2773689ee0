import { kinds, shapeOf, type Kind } from '@demarche/schema'
import { isPlainObject, settled } from '@demarche/validator'
import type { Fields } from './filled-fields.ts'

/**
 * A record with the fields of a correction in it. A field told part by part keeps the parts that are not given; in a list
 * whose entries have ids, an entry takes the place of the one with its id, and others are added; all else is replaced.
 */
export function corrected(kind: Kind, record: Fields, correction: Fields): Fields {
  const shape = settled(shapeOf(kinds[kind].schema), record)
  const order = shape?.type === 'object' ? shape.fields.map(({ key }) => key) : []
  const changed = Object.entries(correction).map(([key, value]) => [key, merged(record[key], value)] as const)
  const all = { ...record, ...Object.fromEntries(changed) }
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => rank(order, a) - rank(order, b)))
}

const rank = (order: readonly string[], key: string): number =>
  order.includes(key) ? order.indexOf(key) : order.length

function merged(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return mergedList(before, after)
  const both = isPlainObject(before) && isPlainObject(after)
  return both && !('missing' in before) && !('missing' in after) ? { ...before, ...after } : after
}

function mergedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  if (!after.every((entry) => idOf(entry) !== undefined)) return after
  const kept = before.map((entry) => after.find((other) => idOf(other) === idOf(entry)) ?? entry)
  return [...kept, ...after.filter((entry) => !before.some((other) => idOf(other) === idOf(entry)))]
}

const idOf = (entry: unknown): unknown => (isPlainObject(entry) ? entry['id'] : undefined)
