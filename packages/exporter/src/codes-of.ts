import type { Column } from './table.ts'
import { vocabularies } from './vocabularies.ts'

const known = new Map(vocabularies.map(({ id, codes }) => [id, Object.keys(codes)]))

/** The codes that cells of a column may hold; undefined for a column that holds no codes. */
export const codesOfColumn = ({ vocabulary }: Pick<Column, 'vocabulary'>): readonly string[] | undefined =>
  vocabulary === undefined ? undefined : known.get(vocabulary)
