import fc from 'fast-check'
import { datasetOf, type Deal } from '@demarche/schema'
import { expect, test } from 'vitest'
import { anyDataset } from '../../fixtures/arbitrary.ts'
import { deals } from '../../fixtures/deals.ts'
import { entries, fixture } from '../../fixtures/index.ts'
import { codesOfColumn } from '../codes-of.ts'
import { tables } from '../tables/index.ts'
import { views } from './index.ts'
import type { View } from './view.ts'

const rowsOf = (name: string, dataset = fixture) => [...(views.find((view) => view.name === name)?.rows(dataset) ?? [])]

test('a deal in one row: what fits is there, what does not is left empty', () => {
  const [rumour, tridents] = rowsOf('deals_flat')
  expect(tridents).toEqual({
    deal: '2019-tridents',
    title: 'Trident-S launchers from Atlantis to Lemuria',
    status: 'delivered',
    status_as_of_min: '2020-02-22',
    existence: 'confirmed',
    agreement: 'contract',
    channel: 'state-agency',
    modalities: 'sale',
    suppliers: 'ATL',
    recipients: 'LEM',
    weapons: 'trident-s',
    categories: 'air-defence-systems|other',
    items: 2,
    // Two items cannot share one number.
    unit: undefined,
    ordered: undefined,
    delivered: undefined,
    first_delivery_min: '2020-01-01',
    last_delivery_max: '2020-02-22',
    statements: expect.any(String) as string,
    independent_sources: 2,
    disputed: true,
  })
  // A range is no figure.
  expect(rumour).toMatchObject({ agreement: undefined, items: 1, ordered: undefined, status: 'denied' })
  expect(rumour).not.toHaveProperty('value')
})

test('the register has only what came to an order, options left out, with its question marks', () => {
  const [row, ...others] = rowsOf('deals_sipri')
  expect(others).toEqual([])
  expect(row).toMatchObject({
    deal: '2019-tridents',
    item: 'launchers',
    recipient: 'LEM',
    supplier: 'ATL',
    year_of_order: 2019,
    year_of_order_uncertain: false,
    number_ordered: 6,
    number_ordered_uncertain: false,
    number_delivered: 6,
    number_delivered_uncertain: true,
    number_unit: 'launcher',
    years_of_delivery: '2020',
    category: 'air-defence-systems',
  })
})

test('a dyad counts a deal once a year, and only where the year is sure', () => {
  expect(rowsOf('dyads')).toEqual([
    { supplier: 'ATL', recipient: 'LEM', year: 2019, orders: 1, deliveries: 0, deals: '2019-tridents' },
    { supplier: 'ATL', recipient: 'LEM', year: 2020, orders: 0, deliveries: 1, deals: '2019-tridents' },
  ])
  const [tridents] = deals as [Deal]
  const vague = { ...tridents, events: tridents.events.map((event) => ({ ...event, date: { edtf: '2019/2020' } })) }
  const others = entries.filter(({ record }) => record.id !== tridents.id)
  expect(rowsOf('dyads', datasetOf([...others, { kind: 'deal', record: vague }]))).toEqual([])
})

test('a statement in one row keeps ids and codes, each once', () => {
  const row = rowsOf('statements_flat').find(({ statement }) => statement === '2019-mora-tridents')
  expect(row?.['speakers']).toContain('queen-mora')
  for (const list of ['acts', 'topics', 'stances', 'deals'] as const) {
    const elements = String(row?.[list] ?? '').split('|')
    expect(elements).toEqual([...new Set(elements)].toSorted())
  }
})

const TYPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  decimal: /^\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^-?\d{4,6}-\d\d-\d\d$/,
  id: /^[A-Za-z0-9]\S*$/,
}

function check(view: View, rows: ReturnType<typeof rowsOf>): void {
  const names = new Set(view.columns.map(({ name }) => name))
  const keys = rows.map((row) => view.key.map((column) => row[column]).join(' '))
  expect(new Set(keys).size, view.name).toBe(keys.length)
  for (const row of rows) {
    expect(Object.keys(row).filter((name) => !names.has(name))).toEqual([])
    for (const column of view.columns) {
      const cell = row[column.name]
      if (cell === undefined) expect(column.required, `${view.name}.${column.name}`).toBeUndefined()
      const cells = cell === undefined ? [] : column.separator ? String(cell).split(column.separator) : [String(cell)]
      for (const one of cells) {
        if (column.type === 'code') expect(codesOfColumn(column)).toContain(one)
        else expect(one, `${view.name}.${column.name}`).toMatch(TYPES[column.type] ?? /\S/)
      }
    }
  }
}

test('cells of any dataset are what their column says, and no row shares its key', { timeout: 60_000 }, () => {
  for (const view of views) check(view, rowsOf(view.name))
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      for (const view of views) check(view, rowsOf(view.name, dataset))
    }),
    { numRuns: 25 },
  )
})

test('a view says what it loses, and names only tables and columns that there are', () => {
  const columns = new Set([...tables, ...views].flatMap((table) => table.columns.map((column) => column.name)))
  for (const { name, lost } of views) {
    const named = lost.flatMap((sentence) => Array.from(sentence.matchAll(/`([^`]+)`/g), ([, word = '']) => word))
    const [inTables, others] = [true, false].map((is) =>
      named.filter((word) => tables.some((one) => one.name === word) === is),
    )
    expect(inTables?.length, name).toBeGreaterThan(0)
    expect(others?.filter((word) => !columns.has(word))).toEqual([])
    expect(tables.some((table) => table.name === name)).toBe(false)
  }
})
