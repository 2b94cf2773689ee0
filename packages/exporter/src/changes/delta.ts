import { kindNames, kinds, shapeOf, type Dataset, type Kind } from '@demarche/schema'
import { canonical } from '../canonical.ts'

/** One line of `delta.jsonl`: a record to put in the place of the one with its id, or an id to take out. */
export type DeltaLine =
  | { readonly op: 'put'; readonly kind: Kind; readonly id: string; readonly record: unknown }
  | { readonly op: 'delete'; readonly kind: Kind; readonly id: string }

/** What turns one dataset into another, by kind, then id. */
export function* deltaOf(before: Dataset, after: Dataset): Generator<DeltaLine> {
  for (const kind of kindNames) {
    const shape = shapeOf(kinds[kind].schema)
    const ids = new Set([...before.all(kind), ...after.all(kind)].map(({ id }) => id))
    for (const id of [...ids].toSorted()) {
      const [old, record] = [before.get(kind, id), after.get(kind, id)].map((one) => one && canonical(shape, one))
      if (record === undefined) yield { op: 'delete', kind, id }
      else if (JSON.stringify(old) !== JSON.stringify(record)) yield { op: 'put', kind, id, record }
    }
  }
}
