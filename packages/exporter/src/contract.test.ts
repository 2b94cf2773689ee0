import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contractOf, type Contract, type ContractColumn } from './contract.ts'
import { contractVerdict } from './contract-verdict.ts'

const published: Contract = JSON.parse(readFileSync(new URL('./generated/columns.json', import.meta.url), 'utf8'))

test('the tables of today keep the contract, or raise its version as far as they must', () => {
  expect(contractVerdict(published, contractOf()).complaint).toBeUndefined()
})

/** The contract with other columns of one table. */
const changed = (
  table: string,
  columns: (before: readonly ContractColumn[]) => readonly ContractColumn[],
): Contract => {
  const before = published.tables[table]!
  return { ...published, tables: { ...published.tables, [table]: { ...before, columns: columns(before.columns) } } }
}
const edit = (name: string, change: object) => (columns: readonly ContractColumn[]) =>
  columns.map((column) => (column.name === name ? { ...column, ...change } : column))
const extra: ContractColumn = { name: 'extra', type: 'string', empty: 'none' }
const { deals: _, ...withoutDeals } = published.tables
const [firstAct, ...otherActs] = published.vocabularies['act']!

test.each<readonly [string, 'major' | 'minor' | 'none', Contract, string]>([
  ['nothing', 'none', published, ''],
  ['a table goes', 'major', { ...published, tables: withoutDeals }, 'deals: the table is gone'],
  [
    'a table comes',
    'minor',
    { ...published, tables: { ...published.tables, more: published.tables['deals']! } },
    'more: a new table',
  ],
  [
    'a column goes',
    'major',
    changed('deals', (all) => all.filter(({ name }) => name !== 'title')),
    'deals.title: the column is gone',
  ],
  ['a column is renamed', 'major', changed('deals', edit('title', { name: 'heading' })), 'or is called heading now'],
  ['a column comes last', 'minor', changed('deals', (all) => [...all, extra]), 'deals.extra: a new column'],
  ['a column comes between', 'major', changed('deals', (all) => [extra, ...all]), 'at the end it would be minor'],
  [
    'columns change places',
    'major',
    changed('deals', ([a, b, ...rest]) => [b!, a!, ...rest]),
    'stand in another order',
  ],
  ['a type is narrowed', 'major', changed('deals', edit('title', { type: 'code' })), 'the type was string and is code'],
  [
    'a cell may be empty',
    'major',
    changed('deals', edit('title', { empty: 'none' })),
    'what an empty cell means was never',
  ],
  [
    'a code goes',
    'major',
    { ...published, vocabularies: { ...published.vocabularies, act: otherActs } },
    `act/${firstAct}: the code is gone`,
  ],
  [
    'a code comes',
    'minor',
    { ...published, vocabularies: { ...published.vocabularies, act: [firstAct!, ...otherActs, 'sing'] } },
    'act/sing: a new code',
  ],
  [
    'a key changes',
    'major',
    { ...published, tables: { ...published.tables, deals: { ...published.tables['deals']!, key: ['title'] } } },
    'the key was id and is title',
  ],
])('%s: %s', (_, needed, after, told) => {
  const verdict = contractVerdict(published, after)
  expect(verdict.needed).toBe(needed)
  if (needed === 'none') return expect(verdict.complaint).toBeUndefined()
  const [major, minor] = published.contract.split('.').map(Number)
  const least = needed === 'major' ? `${major! + 1}.0` : `${major}.${minor! + 1}`
  expect(verdict.complaint).toContain(told)
  expect(verdict.complaint).toContain(`must become ${least} (${needed})`)
  expect(contractVerdict(published, { ...after, contract: least }).complaint).toBeUndefined()
  expect(contractVerdict(published, { ...after, contract: '0.9' }).complaint).toBeDefined()
})
