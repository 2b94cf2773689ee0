import type { Contract, ContractColumn, ContractTable } from './contract.ts'

/** One difference between two contracts, and the least that the version must be raised by. */
export interface ContractChange {
  readonly bump: 'major' | 'minor'
  /** `deals.status`, `deals` or a vocabulary. */
  readonly place: string
  readonly what: string
}

/**
 * What changed from one column contract to another. Whatever a reader relied on is major: a table, column or code that
 * goes, takes another name, type, place or meaning. What only comes on top is minor.
 */
export const contractChanges = (before: Contract, after: Contract): readonly ContractChange[] => [
  ...tableChanges(before.tables, after.tables),
  ...vocabularyChanges(before.vocabularies, after.vocabularies),
]

const major = (place: string, what: string): ContractChange => ({ bump: 'major', place, what })
const minor = (place: string, what: string): ContractChange => ({ bump: 'minor', place, what })

function* tableChanges(before: Contract['tables'], after: Contract['tables']): Generator<ContractChange> {
  for (const [name, table] of Object.entries(before)) {
    const now = after[name]
    if (now) yield* changesOfTable(name, table, now)
    else yield major(name, 'the table is gone')
  }
  for (const name of Object.keys(after)) if (!before[name]) yield minor(name, 'a new table')
}

function* changesOfTable(name: string, before: ContractTable, after: ContractTable): Generator<ContractChange> {
  if (before.key.join() !== after.key.join()) {
    yield major(name, `the key was ${before.key.join(', ')} and is ${after.key.join(', ')}`)
  }
  for (const gone of before.references.filter((one) => !after.references.includes(one))) {
    yield major(name, `no longer holds: ${gone}`)
  }
  for (const come of after.references.filter((one) => !before.references.includes(one))) {
    yield minor(name, `a new reference: ${come}`)
  }
  yield* columnChanges(name, before.columns, after.columns)
}

type Columns = readonly ContractColumn[]

function* columnChanges(table: string, before: Columns, after: Columns): Generator<ContractChange> {
  const [old, now] = [named(before), named(after)]
  for (const [name, column] of old) {
    const same = now.get(name)
    if (same) yield* changesOfColumn(`${table}.${name}`, column, same)
    else yield major(`${table}.${name}`, `the column is gone${maybeRenamed(before, after, name)}`)
  }
  const last = Math.max(-1, ...before.map(({ name }) => after.findIndex((one) => one.name === name)))
  for (const [index, { name }] of after.entries()) {
    if (old.has(name)) continue
    if (index > last) yield minor(`${table}.${name}`, 'a new column')
    else yield major(`${table}.${name}`, 'a new column among the old ones; at the end it would be minor')
  }
  const kept = (columns: Columns) => columns.map(({ name }) => name).filter((name) => old.has(name) && now.has(name))
  if (kept(before).join() !== kept(after).join()) yield major(table, 'the columns stand in another order')
}

const named = (columns: Columns) => new Map(columns.map((column) => [column.name, column]))

/** A new column in the place of the old one, of the same type, is likely the same under another name. */
function maybeRenamed(before: Columns, after: Columns, name: string): string {
  const index = before.findIndex((column) => column.name === name)
  const [old, other] = [before[index], after[index]]
  const isNew = other !== undefined && !before.some((column) => column.name === other.name)
  return isNew && other.type === old?.type ? `, or is called ${other.name} now` : ''
}

function* changesOfColumn(place: string, before: ContractColumn, after: ContractColumn): Generator<ContractChange> {
  for (const key of ['type', 'vocabulary', 'separator', 'empty', 'derived'] as const) {
    if (before[key] === after[key]) continue
    yield major(place, `${WORDS[key]} was ${before[key] ?? 'none'} and is ${after[key] ?? 'none'}`)
  }
}

const WORDS: Readonly<Record<Exclude<keyof ContractColumn, 'name'>, string>> = {
  type: 'the type',
  vocabulary: 'the vocabulary',
  separator: 'the separator',
  empty: 'what an empty cell means',
  derived: 'whether it is derived',
}

type Vocabularies = Contract['vocabularies']

function* vocabularyChanges(before: Vocabularies, after: Vocabularies): Generator<ContractChange> {
  for (const [id, codes] of Object.entries(before)) {
    const now = after[id]
    if (!now) yield major(id, 'the vocabulary is gone')
    for (const code of codes) if (now && !now.includes(code)) yield major(`${id}/${code}`, 'the code is gone')
    for (const code of now ?? []) if (!codes.includes(code)) yield minor(`${id}/${code}`, 'a new code')
  }
  for (const id of Object.keys(after)) if (!before[id]) yield minor(id, 'a new vocabulary')
}
