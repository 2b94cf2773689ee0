import type { Field, ObjectShape } from '@demarche/schema'
import { listOf, type Plain } from './plain.ts'

/** On what ground an object stands: the entries of the record's evidence list, and how they carry the fact. */
export interface Ground {
  readonly evidence: readonly string[]
  readonly basis: string | undefined
  readonly note: string | undefined
  /** What became of an alternative. */
  readonly status: string | undefined
}

const known = new WeakMap<ObjectShape, ReadonlySet<string>>()

/**
 * The fields by which an object says why it is so rather than what is so; none for an object that asserts nothing.
 * The vocabularies tell: `basis` of a principal and `status` of a state's code are values of their own.
 */
export function groundKeys(shape: ObjectShape): ReadonlySet<string> {
  const before = known.get(shape)
  if (before) return before
  const keys = new Set(shape.fields.filter(isGround).map(({ key }) => key))
  if (keys.has('evidence') || keys.has('basis')) keys.add('note')
  known.set(shape, keys)
  return keys
}

function isGround({ key, shape }: Field): boolean {
  if (shape.type === 'list') return key === 'evidence' && 'refers' in shape.of && shape.of.refers === 'own-evidence'
  return shape.type === 'code' && (shape.vocabulary === 'claim-basis' || shape.vocabulary === 'alternative-status')
}

/** The ground of an object, or undefined for one that asserts nothing. */
export function groundOf(shape: ObjectShape, value: Plain): Ground | undefined {
  const keys = groundKeys(shape)
  if (keys.size === 0) return undefined
  const read = (key: string) => (keys.has(key) ? textOf(value[key]) : undefined)
  const evidence = keys.has('evidence') ? listOf(value['evidence']).filter((id) => typeof id === 'string') : []
  return { evidence, basis: read('basis'), note: read('note'), status: read('status') }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
