import { shapes, type Kind, type Shape } from '@demarche/schema/model'
import { isPlainObject, settled } from '../nodes.ts'

/** A record with its fields in the order of the record guide; fields that the guide does not know come last, as given. */
export const inFieldOrder = (kind: Kind, record: unknown): unknown => ordered(shapes[kind], record)

function ordered(open: Shape, value: unknown): unknown {
  const shape = settled(open, value)
  if (shape?.type === 'list' && Array.isArray(value)) return value.map((entry) => ordered(shape.of, entry))
  if (shape?.type !== 'object' || !isPlainObject(value)) return value
  const known = shape.fields.filter(({ key }) => value[key] !== undefined)
  const others = Object.entries(value).filter(([key]) => !shape.fields.some((field) => field.key === key))
  return Object.fromEntries([...known.map((field) => [field.key, ordered(field.shape, value[field.key])]), ...others])
}
