import { kinds, shapeOf, type Dataset } from '@demarche/schema'
import { canonical } from '../canonical.ts'
import { isPlain } from '../plain.ts'
import { elementsOf, membersOf, stored } from './nested-elements.ts'
import type { Element } from './parquet-file.ts'

/** Records of one kind as rows with groups and lists in them, keys as in the JSON. */
export interface NestedTable {
  readonly name: string
  readonly schema: readonly Element[]
  readonly columns: readonly string[]
  rows(dataset: Dataset): Iterable<readonly unknown[]>
}

/** Deals and statements: what one row of a flat table cannot hold. */
export const nestedTables: readonly NestedTable[] = [nested('deal', 'deals'), nested('statement', 'statements')]

function nested(kind: 'deal' | 'statement', name: string): NestedTable {
  const shape = shapeOf(kinds[kind].schema)
  const members = membersOf(shape)
  return {
    name,
    schema: [{ name: 'root', num_children: members.length }, ...members.flatMap(elementsOf)],
    columns: members.map(({ key }) => key),
    *rows(dataset) {
      for (const record of dataset.each(kind)) {
        const value = canonical(shape, record)
        yield members.map((member) => stored(member, isPlain(value) ? value[member.key] : undefined))
      }
    },
  }
}
