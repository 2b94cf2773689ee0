import { dateBounds, type Dataset, type Deal, type Statement } from '@demarche/schema'

/** A month, who spoke about a deal in it, and how many deliveries there were. */
export interface Month {
  /** `2019-11`. */
  readonly month: string
  /** For each statement, on whose behalf it was made: the id of an actor, or empty. */
  readonly speakers: readonly string[]
  readonly deliveries: number
}

/** Every month from the first to the last with a statement about a deal of this recipient, or a delivery to it. */
export function monthsOf(dataset: Dataset, recipient: string): readonly Month[] {
  const deals = dataset
    .all('deal')
    .filter(({ parties }) =>
      parties.some((party) => party.role === 'recipient' && 'actor' in party && party.actor === recipient),
    )
  const ids = new Set(deals.map(({ id }) => `deal/${id}`))
  const statements = dataset.all('statement').filter(({ links }) => links?.some(({ to }) => ids.has(to)))
  const said = Map.groupBy(statements, ({ date }) => monthOf(date))
  const delivered = Map.groupBy(deals.flatMap(deliveries), ({ date }) => monthOf(date))
  const known = [...said.keys(), ...delivered.keys()].filter((month) => month !== undefined).toSorted()
  return monthsBetween(known[0] ?? '', known.at(-1) ?? '').map((month) => ({
    month,
    speakers: (said.get(month) ?? []).map(speaker).toSorted(),
    deliveries: delivered.get(month)?.length ?? 0,
  }))
}

const deliveries = ({ events }: Deal): Deal['events'] =>
  events.filter(({ type, realis }) => realis === 'actual' && (type === 'delivery' || type === 'delivery-completed'))

/** The month of a date; undefined where it can be in more than one. */
function monthOf(date: Statement['date'] | Deal['events'][number]['date']): string | undefined {
  const { min, max } = ('edtf' in date && dateBounds(date.edtf)) || {}
  return min !== undefined && min.slice(0, 7) === max?.slice(0, 7) ? min.slice(0, 7) : undefined
}

function speaker({ onBehalfOf }: Statement): string {
  const [first] = onBehalfOf ?? []
  return first !== undefined && 'actor' in first ? first.actor : ''
}

/** `2019-11`, `2019-12`, `2020-01` … */
function monthsBetween(first: string, last: string): readonly string[] {
  return Array.from({ length: sinceYearZero(last) - sinceYearZero(first) + 1 }, (_, index) => {
    const at = sinceYearZero(first) + index
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

const sinceYearZero = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
