import type { Column } from './table.ts'

/** Columns here and the columns there that equal them, for each reference of a table: a foreign key. */
export interface ReferencePairs {
  readonly table: string
  readonly pairs: readonly (readonly [here: string, there: string])[]
}

/** The foreign keys of a table, in column order; what is shared with the other table comes first in a pair of columns. */
export const referencePairs = (columns: readonly Column[]): readonly ReferencePairs[] =>
  columns.flatMap(({ name, references, separator }) => {
    if (!references || separator !== undefined) return []
    const { table, column, along = {} } = references
    return [{ table, pairs: [...Object.entries(along), [name, column] as const] }]
  })

/**
 * The foreign keys of which no column may be empty. Data Package and CSVW hold a key of two columns against the other
 * table as soon as one of them is filled; SQL, and we, only when both are.
 */
export const wholeReferencePairs = (columns: readonly Column[]): readonly ReferencePairs[] =>
  referencePairs(columns).filter(
    ({ pairs }) => pairs.length === 1 || pairs.every(([here]) => columns.find(({ name }) => name === here)?.required),
  )
