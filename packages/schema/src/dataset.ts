import type { Kind, RecordOf } from './kinds.ts'

/** A record and its kind: what a file is read to, and what a dataset is made of. */
export type Entry = { readonly [K in Kind]: { readonly kind: K; readonly record: RecordOf<K> } }[Kind]

/** The read-only view of all records that rules and formats see. */
export interface Dataset {
  /** Every record of a kind, by id in code-point order. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[]
  /** The same, one after the other: a dataset larger than the memory reads them anew each time. */
  each<K extends Kind>(kind: K): Iterable<RecordOf<K>>
  /** The record with this id, or undefined when there is none or its file is malformed. */
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined
  /** Whether a file claims this id, even if its record is malformed. */
  defines(kind: Kind, id: string): boolean
  /** Whether every file holds a readable record: only then does the absence of a reference say anything. */
  readonly complete: boolean
}

type Lists = { readonly [K in Kind]: readonly RecordOf<K>[] }
type Tables = { [K in Kind]: Map<string, RecordOf<K>> }

/** Indexes entries; where two have one id the later wins. `malformed`: ids whose files hold no readable record. */
export function datasetOf(
  entries: readonly Entry[],
  malformed: readonly { readonly kind: Kind; readonly id: string }[] = [],
): Dataset {
  const tables: Tables = {
    source: new Map(),
    actor: new Map(),
    weapon: new Map(),
    deal: new Map(),
    statement: new Map(),
    redirect: new Map(),
  }
  for (const entry of entries.toSorted((a, b) => compareText(a.record.id, b.record.id))) insert(tables, entry)
  const lists: Lists = {
    source: [...tables.source.values()],
    actor: [...tables.actor.values()],
    weapon: [...tables.weapon.values()],
    deal: [...tables.deal.values()],
    statement: [...tables.statement.values()],
    redirect: [...tables.redirect.values()],
  }
  const broken = new Set(malformed.map(({ kind, id }) => `${kind}/${id}`))
  return {
    all: (kind) => lists[kind],
    each: (kind) => lists[kind],
    get: (kind, id) => tables[kind].get(id),
    defines: (kind, id) => tables[kind].has(id) || broken.has(`${kind}/${id}`),
    complete: broken.size === 0,
  }
}

function insert<K extends Kind>(tables: Tables, { kind, record }: { kind: K; record: RecordOf<K> }): void {
  tables[kind].set(record.id, record)
}

/** A record of a dataset with its kind, or undefined when there is none. */
export function entryOf(kind: Kind, id: string, dataset: Dataset): Entry | undefined {
  const entries = {
    source: () => withKind('source', dataset.get('source', id)),
    actor: () => withKind('actor', dataset.get('actor', id)),
    weapon: () => withKind('weapon', dataset.get('weapon', id)),
    deal: () => withKind('deal', dataset.get('deal', id)),
    statement: () => withKind('statement', dataset.get('statement', id)),
    redirect: () => withKind('redirect', dataset.get('redirect', id)),
  }
  return entries[kind]()
}

const withKind = <K extends Kind>(kind: K, record: RecordOf<K> | undefined) => record && { kind, record }

/** Orders ids and other ASCII keys by code point, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
