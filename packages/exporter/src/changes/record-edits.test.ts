import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlain, type Plain } from '../plain.ts'
import { editsOf } from './record-edits.ts'

const element = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), actor: fc.constantFrom('x', 'y'), n: fc.integer({ max: 3, min: 0 }) },
  { requiredKeys: [] },
)
const record = fc.record(
  {
    n: fc.integer({ max: 2, min: 0 }),
    items: fc.array(element, { maxLength: 4 }),
    in: fc.dictionary(fc.constantFrom('a/b', '~', 'c'), fc.boolean()),
  },
  { requiredKeys: [] },
)

const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (at, step) => (Array.isArray(at) ? at[Number(step)] : isPlain(at) ? (at as Plain)[step] : undefined),
      value,
    )

test('is empty only for equal records, and its pointers lead to the new values', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      const edits = editsOf(before, after)
      expect(editsOf(after, after)).toEqual([])
      if (edits.length === 0) expect(before).toEqual(after)
      for (const edit of edits.filter(({ op }) => op === 'added' || op === 'changed')) {
        expect(valueAt(after, edit.pointer)).toEqual(edit.new)
        if (edit.op === 'changed') expect(edit.old).not.toEqual(edit.new)
      }
    }),
  )
})

test('follows an element by its id, wherever it stands', () => {
  const items = [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
  ]
  expect(editsOf({ items }, { items: [{ id: 'c' }, { id: 'a', n: 1 }, { id: 'b', n: 3 }] })).toEqual([
    { op: 'changed', pointer: '/items/2/n', field: 'items/b/n', old: 2, new: 3 },
    { op: 'added', pointer: '/items/0', field: 'items/c', new: { id: 'c' } },
  ])
  expect(editsOf({ items }, { items: items.slice(1) })).toEqual([
    { op: 'removed', pointer: '/items/0', field: 'items/a', old: { id: 'a', n: 1 } },
  ])
})
