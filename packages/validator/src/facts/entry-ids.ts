import type { Node } from '../nodes.ts'
import { oncePerRecord } from './once-per-record.ts'

/** The ids of the entries of a record’s own lists: of its excerpts, items, events. */
export const entryIds = oncePerRecord((nodes: readonly Node[]): readonly Node[] => nodes.filter(isEntryId))

const isEntryId = ({ path }: Node): boolean =>
  path.length === 3 && typeof path[0] === 'string' && typeof path[1] === 'number' && path[2] === 'id'
