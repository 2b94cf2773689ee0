import type { Kind, RecordOf, Records } from './kinds.ts'

/** Something known by its id, and the kind of record that it is or stands for. */
type Known<R extends Identified, K extends Kind = Kind> = {
  readonly [P in K]: { readonly kind: P; readonly record: R[P] }
}[K]

/** A record and its kind: what a file is read to, and what a dataset is made of. */
export type Entry = Known<Records>

/** What has an id, by kind. */
type Identified = { readonly [K in Kind]: { readonly id: string } }

/** Read-only look-ups over records, or over what is known of them. */
export interface Lookups<R extends Identified> {
  /** Every record of a kind, by id in code-point order. */
  all<K extends Kind>(kind: K): readonly R[K][]
  /** The same, one after the other: a dataset larger than the memory reads them anew each time. */
  each<K extends Kind>(kind: K): Iterable<R[K]>
  /** The record with this id, or undefined when there is none or its file is malformed. */
  get<K extends Kind>(kind: K, id: string): R[K] | undefined
  /** Whether a file claims this id, even if its record is malformed. */
  defines(kind: Kind, id: string): boolean
  /** Whether every file holds a readable record: only then does the absence of a reference say anything. */
  readonly complete: boolean
}

/** The read-only view of all records that formats see. */
export type Dataset = Lookups<Records>

type Tables<R extends Identified> = { readonly [K in Kind]: Map<string, R[K]> }
type Lists<R extends Identified> = { readonly [K in Kind]: readonly R[K][] }

/** Indexes entries; where two have one id the later wins. `malformed`: ids whose files hold no readable record. */
export function datasetOf<R extends Identified = Records>(
  entries: readonly Known<R>[],
  malformed: readonly { readonly kind: Kind; readonly id: string }[] = [],
): Lookups<R> {
  const tables: Tables<R> = {
    source: new Map(),
    actor: new Map(),
    weapon: new Map(),
    deal: new Map(),
    statement: new Map(),
    redirect: new Map(),
  }
  for (const entry of entries) insert(tables, entry)
  const lists: Lists<R> = {
    source: sorted(tables.source),
    actor: sorted(tables.actor),
    weapon: sorted(tables.weapon),
    deal: sorted(tables.deal),
    statement: sorted(tables.statement),
    redirect: sorted(tables.redirect),
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

/** By id. Ids sort faster than records do by their ids. */
const sorted = <T>(table: ReadonlyMap<string, T>): readonly T[] =>
  Array.from(table.keys())
    .toSorted()
    .flatMap((id) => table.get(id) ?? [])

function insert<R extends Identified, K extends Kind>(tables: Tables<R>, { kind, record }: Known<R, K>): void {
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
