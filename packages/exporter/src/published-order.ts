import contract from './generated/columns.json' with { type: 'json' }
import type { Table } from './table.ts'

const published: Readonly<Record<string, { readonly columns: readonly { readonly name: string }[] }>> = contract.tables

/** A table with its columns in the order of the column contract; those that it does not know yet come last. */
export function inPublishedOrder<T extends Table>(table: T): T {
  const order = published[table.name]?.columns.map(({ name }) => name) ?? []
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return { ...table, columns: table.columns.toSorted((a, b) => place(a.name) - place(b.name)) }
}
