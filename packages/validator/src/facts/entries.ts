import type { Path } from '../diagnostic.ts'
import { pathOf, type ObjectNode } from '../nodes.ts'
import type { Values } from '../values.ts'

/** The entries of one of a record’s own lists: of its `evidence`, `items`, `events`. */
export const entriesOf = ({ entries }: Values, list: string): readonly ObjectNode[] =>
  entries.filter((entry) => listOf(entry) === list)

/** The list that an entry stands in. */
export const listOf = ({ field }: ObjectNode): string => field?.key ?? ''

/** Where the id of an entry stands. */
export const idPath = (entry: ObjectNode): Path => [...pathOf(entry), 'id']
