import { datasetOf, type Deal } from '@demarche/schema'
import { expect, test } from 'vitest'
import { deals } from '../fixtures/deals.ts'
import { fixture } from '../fixtures/index.ts'
import { sources } from '../fixtures/sources.ts'
import { courseOf, supportOf } from './derive.ts'
import { rootsOf } from './independent-sources.ts'

const [tridents, rumour] = deals as [Deal, Deal]

test('deliveries add up by item and unit, and fill the order', () => {
  expect(courseOf(tridents)).toEqual({
    status: 'delivered',
    statusAsOf: '2020-02-22',
    firstDelivery: '2020-01',
    lastDelivery: '2020-02-22',
    counts: [{ item: 'launchers', unit: 'launcher', ordered: 6, delivered: 6 }],
  })
  expect(courseOf(rumour)).toMatchObject({ status: 'denied', statusAsOf: '2001-06-01?', counts: [] })
})

test('an order is filled by firm numbers in its own unit only', () => {
  const [launchers, spares] = tridents.items
  const withItems = (items: Deal['items']) => courseOf({ ...tridents, items }).status
  const quantity = { count: 6, unit: 'battery' as const }
  expect(withItems([{ ...launchers!, quantity }])).toBe('in-delivery')
  expect(withItems([{ ...launchers!, quantity: { ...quantity, unit: 'launcher', qualifier: 'at-least' } }])).toBe(
    'in-delivery',
  )
  expect(withItems([{ ...launchers!, quantity: { count: 7, unit: 'launcher' } }])).toBe('in-delivery')
  expect(withItems([spares!])).toBe('in-delivery')
  expect(withItems([launchers!, { ...spares!, option: false, quantity: { missing: 'not-applicable' } }])).toBe(
    'delivered',
  )
  expect(courseOf({ ...tridents, events: tridents.events.slice(0, 1) }).counts).toEqual([])
})

test('sources are counted by the documents they go back to', () => {
  expect([...rootsOf(fixture, 'tidings-2019')]).toEqual(['organisation/ministry-of-tides'])
  // Gazette; wire and tidings both go back to the ministry.
  expect(supportOf('deal', tridents, fixture)).toEqual({ independentSources: 2, disputed: true })
  expect(supportOf('deal', rumour, fixture)).toEqual({ independentSources: 1, disputed: false })
  const circle = sources.slice(0, 2).map((record, index, all) => {
    const derivesFrom = [{ source: all[1 - index]!.id, relation: 'rewrites' as const }]
    return { kind: 'source' as const, record: { ...record, derivesFrom } }
  })
  expect(rootsOf(datasetOf(circle), 'gazette-2019').size).toBe(1)
})

test('what is marked mistaken is no dispute', () => {
  const { alternatives: _, ...agreed } = { ...rumour.existence, alternatives: undefined }
  const with1 = (status?: 'mistaken') =>
    ({
      ...rumour,
      existence: { ...agreed, alternatives: [{ value: 'alleged', evidence: ['talk'], ...(status ? { status } : {}) }] },
    }) as Deal
  expect(supportOf('deal', with1('mistaken'), fixture).disputed).toBe(false)
  expect(supportOf('deal', with1(), fixture).disputed).toBe(true)
})
