import type { Deal } from '@demarche/schema'
import { expect, test } from 'vitest'
import { deals } from '../fixtures/deals.ts'
import { statusOf } from './status-of.ts'

type Event = Deal['events'][number]

/** `contract-signed 2019-01, planned delivery 2020`: realis is actual unless another word comes first, `?` undated. */
function status(told: string): string {
  const events = told.split(', ').map((words, index): Event => {
    const [edtf = '?', type, realis = 'actual'] = words.split(' ').toReversed()
    const date = edtf === '?' ? { missing: 'unknown' as const } : { edtf }
    return { id: String(index), type: type as Event['type'], realis: realis as Event['realis'], date }
  })
  const { status, by } = statusOf({ ...deals[0]!, events })
  return by ? `${status} by ${by.id}` : status
}

test.each([
  ['planned delivery 2020, alleged contract-signed 2019, denied delivery 2021', 'unknown'],
  ['delay 2019, embargo 2020', 'unknown'],
  ['rumour 2018, offer 2019, rumour 2020', 'offered by 1'],
  ['contract-signed 2019, negotiation 2020', 'ordered by 0'],
  // The dates decide where they can, the order of the record where they cannot.
  ['cancellation 2021-05, contract-signed 2019', 'cancelled by 0'],
  ['contract-signed 2020-03, cancellation 2020', 'cancelled by 1'],
  ['delivery ?, suspension 2020, delivery 2020-06', 'in-delivery by 2'],
  ['contract-signed 2019, suspension 2020, revival 2021', 'ordered by 2'],
  ['contract-signed 2019, cancellation 2020, negotiation 2021', 'cancelled by 1'],
  ['contract-signed 2019, licence-denied 2020, licence-issued 2021', 'ordered by 2'],
  ['negotiation 2019, licence-denied 2020', 'refused by 1'],
  // A denial tells against talk, not against a contract.
  ['rumour 2019, denial 2020', 'denied by 1'],
  ['contract-signed 2019, denial 2020', 'ordered by 0'],
  ['delivery 2019, delivery 2020, in-service 2021, delivery-completed 2022, payment 2023', 'delivered by 3'],
])('%s: %s', (told, expected) => {
  expect(status(told)).toBe(expected)
})
