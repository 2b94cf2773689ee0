import type { Field, ObjectShape, ScalarShape, Shape, Target } from '@demarche/schema/model'
import { sortOf, type Sort } from './language/text-sort.ts'
import { partIn } from './nodes.ts'
import { oncePer } from './once-per.ts'

/** Fields that few objects have, and that rules look for. */
export type Rare = 'basis' | 'alternatives' | 'reported'

const RARE: ReadonlyMap<string, Rare> = new Map([
  ['basis', 'basis'],
  ['alternatives', 'alternatives'],
  ['reported', 'reported'],
])

/** Where a value may stand: its field, and what is known of it from there. */
export interface Place {
  readonly field: Field | undefined
  /** The class that the field belongs to. */
  readonly className: string
  /** Its place in the record guide. */
  readonly rank: number
  readonly rare: Rare | undefined
  readonly shape: Shape
  /** Of a place for one text, number or code: its sort. */
  readonly sort: Sort | undefined
  /** What the id there refers to inside a record. */
  readonly part: Target | undefined
  /** Of a place for a list: that of its members. */
  readonly member: Place | undefined
}

const ROOT = {
  field: undefined,
  className: '',
  rank: 0,
  rare: undefined,
  sort: undefined,
  part: undefined,
  member: undefined,
}

/** The place of a whole record. */
export const rootOf = oncePer((shape: Shape): Place => ({ ...ROOT, shape }))

/** The places for the fields of an object, by key. */
export const placesOf = oncePer(
  ({ fields, className }: ObjectShape): ReadonlyMap<string, Place> =>
    new Map(
      fields.map((field, rank) => [
        field.key,
        placeFor(field.shape, { ...ROOT, field, className, rank, rare: RARE.get(field.key) }),
      ]),
    ),
)

/** The place for a value of a shape, or for each member of a list. */
export function placeFor(shape: Shape, within: Omit<Place, 'shape'>): Place {
  const { field, className } = within
  const member = shape.type === 'list' ? placeFor(shape.of, within) : undefined
  const sort = field && isScalar(shape) ? sortOf(shape, field, className) : undefined
  return { ...within, shape, sort, part: partIn(shape), member }
}

/** Whether a shape is that of one text, number or code. */
export const isScalar = (shape: Shape): shape is ScalarShape =>
  shape.type !== 'object' && shape.type !== 'list' && shape.type !== 'choice'
