import { entryOf, type Dataset, type Entry, type Target } from '@demarche/schema/model'
import { formKinds, type FormKind } from '../form-kind.ts'

/** What a reference names: `kind/id` where records of any kind may be named, an id elsewhere. */
export function namedBy(target: Target, written: string): { readonly kind: FormKind; readonly id: string } | undefined {
  const [prefix, id = ''] = target === 'record' ? written.split('/') : [target, written]
  const kind = formKinds.find((one) => one === prefix)
  return kind && { kind, id }
}

/** The record that a reference names; undefined where none is known. */
export function namedRecord(target: Target, written: string, outlines: Dataset): Entry | undefined {
  const named = namedBy(target, written)
  return named && entryOf(named.kind, named.id, outlines)
}
