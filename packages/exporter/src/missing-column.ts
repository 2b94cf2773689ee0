import type { Column } from './table.ts'

/**
 * The column that says why a cell is empty, where records can say so: `quantity_missing` for `quantity_best`. An empty
 * cell without one, or with an empty one, is not recorded.
 */
export function missingColumnOf(columns: readonly Column[], { name, field, required }: Column): Column | undefined {
  if (field === undefined || required) return undefined
  const reasons = columns.filter((one) => one.name !== name && one.field?.split('/').at(-1) === 'missing')
  return reasons
    .filter((reason) => isBelow(field, reason.field?.split('/').slice(0, -1).join('/') ?? ''))
    .toSorted((a, b) => (b.field?.length ?? 0) - (a.field?.length ?? 0))
    .at(0)
}

const isBelow = (field: string, object: string): boolean => object === '' || field.startsWith(`${object}/`)
