import { leavesOf, type Leaf } from '@demarche/exporter'
import type { Dataset, Kind } from '@demarche/schema'
import { tokensOf } from './tokens.ts'

/** Every word of a record and of the names of whom and what it names, once each, by code point. */
export function recordWords(kind: Kind, record: { readonly id: string }, dataset: Dataset): string {
  const words = new Set(tokensOf(record.id))
  for (const leaf of leavesOf(kind, record)) {
    for (const text of textsOf(leaf, dataset)) {
      for (const word of tokensOf(text)) words.add(word)
    }
  }
  return [...words].toSorted().join(' ')
}

/** Fields of use to programs only. */
const UNREAD = new Set(['sha256', 'filter', 'coders', 'reviewers', 'codebook'])

function textsOf({ field, shape, value }: Leaf, dataset: Dataset): readonly string[] {
  if (shape.type !== 'text' || UNREAD.has(field)) return []
  const id = String(value)
  if (shape.refers === 'actor') return (dataset.get('actor', id)?.names ?? []).map(({ text }) => text)
  if (shape.refers === 'weapon') {
    const weapon = dataset.get('weapon', id)
    return weapon === undefined ? [] : [weapon.designation, ...(weapon.names ?? []).map(({ text }) => text)]
  }
  return shape.refers === undefined && shape.datatype === undefined ? [id] : []
}
