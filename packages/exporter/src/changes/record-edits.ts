import { compareText } from '@demarche/schema'
import { create, type Delta } from 'jsondiffpatch'
import { isPlain, listOf } from '../plain.ts'
import { joined, stepOf } from '../path.ts'

/** One difference between two versions of a record. */
export interface Edit {
  readonly op: 'added' | 'removed' | 'changed' | 'moved'
  /** JSON pointer into the new version; the last step of something removed counts in the old one. */
  readonly pointer: string
  /** The same place in words that last: local ids instead of indexes, `items/pantsir/quantity/count`. */
  readonly field: string
  /** The value before; absent for what was added or moved. */
  readonly old?: unknown
  /** The value after; absent for what was removed or moved. */
  readonly new?: unknown
}

/** What tells elements of a list apart, first key first: lists of a record have ids, or one entry an actor, target, act. */
const IDENTITY = ['id', 'actor', 'organisation', 'source', 'to', 'act', 'code', 'evidence', 'text']

function identityOf(element: object, index?: number): string {
  const value: object = element
  const key = IDENTITY.find((name) => isPlain(value) && typeof value[name] === 'string')
  return key === undefined || !isPlain(value) ? `at ${index}` : `${key} ${String(value[key])}`
}

const differ = create({ objectHash: identityOf, cloneDiffValues: false })

/** The differences between two versions of a record, by field. */
export function editsOf(before: unknown, after: unknown): readonly Edit[] {
  const edits = [...walk(differ.diff(before, after), { after, pointer: '', field: '' })]
  return edits.toSorted((a, b) => compareText(a.field, b.field))
}

interface Place {
  readonly after: unknown
  readonly pointer: string
  readonly field: string
}

function* walk(delta: Delta, place: Place): Generator<Edit> {
  if (delta === undefined) return
  if (Array.isArray(delta)) yield editAt(place, delta)
  else if (delta['_t'] === 'a') yield* walkList(delta, place)
  else for (const [key, inner] of Object.entries(delta)) yield* walk(inner, memberOf(place, key))
}

/** The differ writes `[new]`, `[old, new]`, `[old, 0, 0]` for something removed, `['', index, 3]` for something moved. */
function editAt({ pointer, field }: Place, delta: Extract<Delta, readonly unknown[]>): Edit {
  if (delta.length === 1) return { op: 'added', pointer, field, new: delta[0] }
  if (delta.length === 2) return { op: 'changed', pointer, field, old: delta[0], new: delta[1] }
  return delta[2] === 0 ? { op: 'removed', pointer, field, old: delta[0] } : { op: 'moved', pointer, field }
}

const memberOf = ({ after, pointer, field }: Place, key: string): Place => ({
  after: isPlain(after) ? after[key] : undefined,
  pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  field: joined(field, key),
})

/** Keys of a list's delta are places in the new list; with an underscore, in the old one. */
function* walkList(delta: object, { after, pointer, field }: Place): Generator<Edit> {
  const elements = listOf(after)
  for (const [key, inner] of Object.entries<Delta | 'a'>({ ...delta })) {
    if (inner === 'a') continue
    const [gone, to, mark] = key.startsWith('_') && Array.isArray(inner) ? inner : []
    const at = mark === 3 ? Number(to) : Number(key.replace('_', ''))
    const element = mark === 0 ? gone : elements[at]
    yield* walk(inner, { after: element, pointer: `${pointer}/${at}`, field: joined(field, stepOf(element, at)) })
  }
}
