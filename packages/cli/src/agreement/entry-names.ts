import { isPlainObject } from '@demarche/validator'
import type { Rename } from './field-values.ts'

/** What an entry of a list is about, by the last key of the list: the first of these fields that it has. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  events: ['type'],
  acts: ['act'],
  modality: ['value'],
  composition: ['unit'],
  targets: ['to'],
  links: ['to'],
  related: ['deal'],
  legal: ['regime'],
  derivesFrom: ['source', 'organisation'],
  roles: ['title'],
  names: ['text'],
}
const WHO: readonly string[] = ['actor', 'unnamed', 'collective']

/**
 * Names the entries of the lists of a record by what they are about and not by their ids, which each coder makes up: a
 * party by its actor, an item by its weapon, an event by its type, a rendition by the document it stands in. A name
 * that comes again gets a number, in the order of the list.
 */
export function entryNames(
  record: unknown,
  rename: Rename,
): (field: string, entries: readonly unknown[]) => readonly string[] {
  const sources = byId(record, 'evidence', (entry) => rename(`source/${String(entry['source'])}`))
  const items = byId(record, 'items', itemName)
  const name = (list: string, entry: unknown): string => {
    if (!isPlainObject(entry)) return String(entry)
    if (list === 'renditions') return sources.get(String(entry['evidence'])) ?? ''
    if (list === 'items') return 'item' in entry ? (items.get(String(entry['item'])) ?? '') : itemName(entry)
    const key = [...(ABOUT[list] ?? []), ...WHO].find((field) => entry[field] !== undefined)
    return key === undefined ? '' : renamed(key, String(entry[key]), rename)
  }
  return (field, entries) => numbered(entries.map((entry) => name(field.slice(field.lastIndexOf('.') + 1), entry)))
}

const renamed = (key: string, name: string, rename: Rename): string => {
  if (key === 'to') return rename(name)
  return key === 'source' || key === 'deal' ? rename(`${key}/${name}`) : name
}

type Entry = Readonly<Record<string, unknown>>

function byId(record: unknown, list: string, name: (entry: Entry) => string): ReadonlyMap<string, string> {
  const entries = isPlainObject(record) ? record[list] : undefined
  return new Map(
    (Array.isArray(entries) ? entries : []).filter(isPlainObject).map((entry) => [String(entry['id']), name(entry)]),
  )
}

const itemName = ({ weapon, designation }: Entry): string =>
  [weapon, designation].map((claim) => (isPlainObject(claim) ? String(claim['value']) : '')).find(Boolean) ?? ''

function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
