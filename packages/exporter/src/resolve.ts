import type { ChoiceShape, ListShape, ObjectShape, ScalarShape, Shape } from '@demarche/schema'
import { isPlain } from './plain.ts'

/** A shape with no choice left open. */
export type Resolved = ListShape | ObjectShape | ScalarShape

/** The shape a value has where the schema leaves a choice. */
export function resolve(shape: Shape, value: unknown): Resolved {
  if (shape.type !== 'choice') return shape
  const branch = shape.branches.find(({ marker }) => isMarked(shape, marker, value)) ?? shape.branches.at(-1)
  if (!branch) throw new Error('A choice without branches')
  return resolve(branch.shape, value)
}

function isMarked({ by }: ChoiceShape, marker: string | undefined, value: unknown): boolean {
  if (marker === undefined || !isPlain(value)) return false
  return by === 'tag' ? value['type'] === marker : Object.hasOwn(value, marker)
}
