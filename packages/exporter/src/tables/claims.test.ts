import { expect, test } from 'vitest'
import { fixture } from '../../fixtures/index.ts'
import { tables } from './index.ts'

const rowsOf = (name: string) => [...(tables.find((table) => table.name === name)?.rows(fixture) ?? [])]

test('six launchers are preferred; one system and one battery stand beside them, each with its words', () => {
  const quantity = rowsOf('claims').filter(
    ({ record_id, path }) => record_id === '2019-tridents' && path === 'items/launchers/quantity',
  )
  const told = quantity
    .filter(({ field }) => field === 'count' || field === 'unit')
    .map((row) =>
      [row['field'], row['rank'], row['value'], row['status'] ?? '', row['asserted_by'] ?? '', row['excerpt']].join(
        '|',
      ),
    )
  expect(told).toEqual([
    'count|preferred|6||gazette|six ordered systems',
    'count|alternative|1||gazette|one system',
    'count|alternative|1|superseded||jedna\nbaterija',
    'unit|preferred|launcher||gazette|six ordered systems',
    'unit|alternative|unspecified-system||gazette|one system',
    'unit|alternative|battery|superseded||jedna\nbaterija',
  ])
  expect(quantity.find(({ value }) => value === 'one system')?.['note']).toBe('A battery.')
  const preferred = quantity[0]?.['claim_id']
  expect(preferred).toBe('deal/2019-tridents#items/launchers/quantity/count')
  expect(
    rowsOf('claim_evidence')
      .filter(({ claim }) => claim === preferred)
      .map(({ evidence }) => evidence),
  ).toEqual(['deal/2019-tridents#evidence/six', 'deal/2019-tridents#evidence/signed'])
})

test('what asserts nothing has no rank; a missing value says why', () => {
  const row = (id: string) => rowsOf('claims').find(({ claim_id }) => claim_id === id)
  expect(row('deal/2019-tridents#title')?.['rank']).toBeUndefined()
  expect(row('deal/2019-tridents#value/missing')).toMatchObject({
    field: 'missing',
    value: 'withheld',
    value_type: 'code',
  })
  expect(rowsOf('deal_values')[1]).toMatchObject({
    deal: '2019-tridents',
    path: 'items/launchers/value',
    best: '120000000.50',
  })
  expect(rowsOf('deal_values')[2]).toMatchObject({ path: 'value', missing: 'withheld' })
})
