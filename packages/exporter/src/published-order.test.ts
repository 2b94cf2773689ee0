import { expect, test } from 'vitest'
import { inPublishedOrder } from './published-order.ts'
import type { Column, Table } from './table.ts'
import { tables } from './tables/index.ts'

const column = (name: string): Column => ({ name, type: 'string', description: 'New.' })
const names = (table: Table) => table.columns.map(({ name }) => name)

test('a column that comes anew stands after those that were published, wherever the schema has it', () => {
  const legal = tables.find(({ name }) => name === 'deal_legal')!
  const grown = { ...legal, columns: [column('zeta'), ...legal.columns.toReversed(), column('alpha')] }
  expect(names(inPublishedOrder(grown))).toEqual([...names(legal), 'zeta', 'alpha'])
  const unknown = { ...grown, name: 'unpublished' }
  expect(names(inPublishedOrder(unknown))).toEqual(names(unknown))
})
