import { leavesOf, type Leaf } from '@demarche/exporter'
import type { Dataset, Kind } from '@demarche/schema'
import { tokensOf } from './tokens.ts'

/** Every word of a record and of the names of whom and what it names, once each, by code point. */
export const recordWords = (kind: Kind, record: { readonly id: string }, dataset: Dataset): string =>
  sortedWords([record.id, ...leavesOf(kind, record).flatMap((leaf) => textsOf(leaf, dataset))])

/** The words of the names of the items of a deal, in the same form. */
export function itemWords(id: string, dataset: Dataset): string {
  const items = dataset.get('deal', id)?.items ?? []
  return sortedWords(
    items.flatMap(({ weapon, designation }) => [
      ...(weapon ? weaponNames(weapon.value, dataset) : []),
      ...(designation ? [designation.value] : []),
    ]),
  )
}

const sortedWords = (texts: readonly string[]): string => [...new Set(texts.flatMap(tokensOf))].toSorted().join(' ')

/** Fields of use to programs only. */
const UNREAD = new Set(['sha256', 'filter', 'coders', 'reviewers', 'codebook'])

function textsOf({ field, shape, value }: Leaf, dataset: Dataset): readonly string[] {
  if (shape.type !== 'text' || UNREAD.has(field)) return []
  const id = String(value)
  if (shape.refers === 'actor') return (dataset.get('actor', id)?.names ?? []).map(({ text }) => text)
  if (shape.refers === 'weapon') return weaponNames(id, dataset)
  return shape.refers === undefined && shape.datatype === undefined ? [id] : []
}

function weaponNames(id: string, dataset: Dataset): readonly string[] {
  const weapon = dataset.get('weapon', id)
  return weapon === undefined ? [] : [weapon.designation, ...(weapon.names ?? []).map(({ text }) => text)]
}
