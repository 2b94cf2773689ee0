import { kindNames, type Dataset, type Kind, type Redirect } from '@demarche/schema'
import { bumpOf, type Bump } from './bump.ts'
import { editsOf, type Edit } from './record-edits.ts'
import { tableChangesOf, type TableChange } from './table-changes.ts'
import { titleOf } from './title-of.ts'

/** What became of one record. */
export type RecordChange = {
  readonly kind: Kind
  readonly id: string
  /** What the record is about, as it is now, or was. */
  readonly title: string
} & (
  | { readonly change: 'added' }
  | { readonly change: 'changed'; readonly edits: readonly Edit[] }
  | {
      /** Gone, with a redirect that gives the reason. */
      readonly change: Redirect['reason']
      /** Where to look instead, `<kind>/<id>`. */
      readonly to: readonly string[]
    }
  /** Gone without a redirect. */
  | { readonly change: 'removed' }
)

/** What changed from one dataset to another: the content of `changes.json`. */
export interface Changes {
  /** The version bump that the change needs, and why. */
  readonly bump: Bump
  /** By kind, then id. A redirect is told with the record that it retires. */
  readonly records: readonly RecordChange[]
  /** The tables whose rows changed, in the order of a release. */
  readonly tables: readonly TableChange[]
}

/** Compares two datasets record by record and table by table. */
export function changesOf(before: Dataset, after: Dataset): Changes {
  const records = kindNames.flatMap((kind) => [...changesOfKind(kind, before, after)])
  return { bump: bumpOf(records), records, tables: tableChangesOf(before, after) }
}

function* changesOfKind(kind: Kind, before: Dataset, after: Dataset): Generator<RecordChange> {
  const ids = new Set([...before.all(kind), ...after.all(kind)].map(({ id }) => id))
  for (const id of [...ids].toSorted()) {
    const [old, now] = [before.get(kind, id), after.get(kind, id)]
    const about = { kind, id, title: titleOf(now ?? old) }
    if (old === undefined) {
      if (kind !== 'redirect' || !retires(id, before, after)) yield { ...about, change: 'added' }
    } else if (now === undefined) yield { ...about, ...goneWhere(kind, id, after) }
    else {
      const edits = editsOf(old, now)
      if (edits.length > 0) yield { ...about, change: 'changed', edits }
    }
  }
}

/** Whether a new redirect is told already, with the record whose id it keeps. */
function retires(id: string, before: Dataset, after: Dataset): boolean {
  const kind = after.get('redirect', id)?.kind
  return kind !== undefined && before.get(kind, id) !== undefined
}

function goneWhere(kind: Kind, id: string, after: Dataset) {
  const redirect = after.get('redirect', id)
  return redirect?.kind === kind ? { change: redirect.reason, to: redirect.to } : ({ change: 'removed' } as const)
}
