import { dateBounds, type Deal } from '@demarche/schema'

type DealEvent = Deal['events'][number]

/** The calendar year of an event; undefined where its date leaves more than one possible. */
export function eventYear({ date }: DealEvent): number | undefined {
  const { min, max } = ('edtf' in date ? dateBounds(date.edtf) : undefined) ?? {}
  const year = min?.slice(0, -6)
  return year === undefined || year !== max?.slice(0, -6) ? undefined : Number(year)
}

/** Whether an event that happened put goods under contract. */
export const isOrder = ({ type, realis }: DealEvent): boolean =>
  realis === 'actual' && (type === 'contract-signed' || type === 'order-announced')
