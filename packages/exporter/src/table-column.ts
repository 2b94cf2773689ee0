import type { Dataset } from '@demarche/schema'
import type { Found } from './place.ts'
import type { Cell, Column } from './table.ts'

/** A column, and how it is filled from what the row tells of. */
export interface TableColumn extends Column {
  readonly cell: (found: Found, dataset: Dataset) => Cell
}

/** A text, number or boolean as it stands; anything else is no cell. */
export const cellOf = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
