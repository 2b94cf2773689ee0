import { dateBounds } from '@demarche/schema/model'
import type { DealSummary, Surroundings } from '../summary.ts'
import { knownParties } from './deal-parties.ts'

/** Each supplier with each recipient and each weapon family of a deal; what belongs to another item does not count. */
export function pairsOf(deal: DealSummary, dataset: Surroundings): readonly string[] {
  const main = deal.items.flatMap(({ weapon, parent }) => (weapon && parent === undefined ? [weapon.value] : []))
  const families = new Set(main.map((weapon) => familyOf(weapon, dataset)))
  return knownParties(deal, 'supplier').flatMap((supplier) =>
    knownParties(deal, 'recipient').flatMap((recipient) =>
      Array.from(families, (family) => `${supplier.actor} ${recipient.actor} ${family}`),
    ),
  )
}

/** The widest entry of the catalogue that a weapon belongs to. */
function familyOf(id: string, dataset: Surroundings, seen: readonly string[] = []): string {
  const weapon = dataset.get('weapon', id)
  const wider = weapon?.family ?? weapon?.variantOf
  return wider === undefined || wider === id || seen.includes(wider) ? id : familyOf(wider, dataset, [...seen, id])
}

const ORDERS: readonly string[] = ['contract-signed', 'framework-signed', 'order-announced', 'option-exercised']
const TWO_YEARS = 2 * 366 * 24 * 60 * 60 * 1000

/** Whether two deals may have been ordered within two years of each other. Deals without a date never are. */
export function atOneTime(a: DealSummary, b: DealSummary): boolean {
  const [from, to] = orderWindow(a)
  const [start, end] = orderWindow(b)
  return start - to <= TWO_YEARS && from - end <= TWO_YEARS
}

/** First and last time of order that is known, or of any event where no order is; NaN where nothing is. */
function orderWindow({ events }: DealSummary): readonly [number, number] {
  const orders = events.filter(({ type }) => ORDERS.includes(type))
  const days = (orders.length > 0 ? orders : events)
    .flatMap(({ date }) => ('edtf' in date ? (dateBounds(date.edtf) ?? []) : []))
    .flatMap(({ min, max }) => [min ?? max ?? [], max ?? min ?? []])
    .flat()
    .map((day) => Date.parse(day))
  return days.length === 0 ? [NaN, NaN] : [Math.min(...days), Math.max(...days)]
}

/** Relations by which two deals that name the same third one are known to be different. */
const PARTS: readonly string[] = ['part-of', 'order-under', 'option-of']

/** Whether one deal names the other, or both are parts of the same third. */
export function areRelated(a: DealSummary, b: DealSummary): boolean {
  return names(a, b) || names(b, a) || wholesOf(a).some((id) => wholesOf(b).includes(id))
}

const names = ({ related = [] }: DealSummary, { id }: DealSummary): boolean => related.some(({ deal }) => deal === id)

const wholesOf = ({ related = [] }: DealSummary): readonly string[] =>
  related.flatMap(({ deal, relation }) => (PARTS.includes(relation) ? [deal] : []))
