import { compareText, type Deal } from '@demarche/schema'

type DealItem = Deal['items'][number]

/** How many of an item were ordered and delivered, in one unit of count. Undefined: no number is recorded. */
export interface ItemCount {
  readonly item: string
  readonly unit: string
  readonly ordered: number | undefined
  readonly delivered: number | undefined
}

/**
 * Ordered and delivered numbers, by item and unit of count: launchers and batteries are never added up, nor are two
 * items. Options are no orders, and nothing is ordered while a deal has not come so far. Delivered is the sum over the batches that deliveries and their completion report.
 */
export const itemCounts = (deal: Deal, isOrdered: boolean): readonly ItemCount[] =>
  deal.items.toSorted((a, b) => compareText(a.id, b.id)).flatMap((item) => countsOf(deal, item, isOrdered))

function countsOf(deal: Deal, item: DealItem, isOrdered: boolean): readonly ItemCount[] {
  const ordered = isOrdered ? orderOf(item) : undefined
  const delivered = deliveries(deal, item.id)
  const units = new Set([...(ordered ? [ordered.unit] : []), ...delivered.keys()])
  return [...units].toSorted(compareText).map((unit) => ({
    item: item.id,
    unit,
    ordered: ordered?.unit === unit ? ordered.count : undefined,
    delivered: delivered.get(unit),
  }))
}

function orderOf({ option, quantity }: DealItem): { readonly unit: string; readonly count: number } | undefined {
  if (option === true || 'missing' in quantity || quantity.count === undefined) return undefined
  return { unit: quantity.unit, count: quantity.count }
}

function deliveries({ events }: Deal, item: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const batches = events.filter(isDelivery).flatMap((event) => event.items ?? [])
  for (const { count, unit } of batches.filter((batch) => batch.item === item)) {
    if (count !== undefined && unit !== undefined) sums.set(unit, (sums.get(unit) ?? 0) + count)
  }
  return sums
}

/** Whether an event is a hand-over of goods that happened. */
export const isDelivery = ({ type, realis }: Deal['events'][number]): boolean =>
  realis === 'actual' && (type === 'delivery' || type === 'delivery-completed')

/** Whether as many were delivered as ordered, of every item that is no option and can be counted; firm numbers only. */
export function isComplete(deal: Deal, counts: readonly ItemCount[]): boolean {
  const firm = deal.items.filter(({ option, quantity }) => option !== true && !isUncountable(quantity))
  return firm.length > 0 && firm.every((item) => hasFirmNumber(item) && counts.some((count) => isFilled(item, count)))
}

const isUncountable = (quantity: DealItem['quantity']): boolean =>
  'missing' in quantity && quantity.missing === 'not-applicable'

const hasFirmNumber = ({ quantity }: DealItem): boolean =>
  'unit' in quantity && (quantity.qualifier === undefined || quantity.qualifier === 'exact')

const isFilled = ({ id }: DealItem, { item, ordered, delivered }: ItemCount): boolean =>
  item === id && ordered !== undefined && delivered !== undefined && delivered >= ordered
