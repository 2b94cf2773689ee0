import type { Deal } from '@demarche/schema/model'
import { actualEvents } from './deal-events.ts'

type Item = Deal['items'][number]
type Counted = Extract<Item['quantity'], { unit: unknown }>

/** The most that an item and the options on it can come to, in its unit; undefined where that is open. */
export function mostOrdered(deal: Deal, item: Item): number | undefined {
  const { quantity } = item
  if (!('unit' in quantity)) return undefined
  const options = deal.items.filter((other) => other !== item && other.option === true && isAlike(other, item))
  const counts = [
    most(quantity),
    ...options.map((option) => ('unit' in option.quantity ? most(option.quantity) : undefined)),
  ]
  const exercised = actualEvents(deal, 'option-exercised', 'amendment', 'revival')
  // What such an event adds may be told as a rise or as a new total.
  if (exercised.length > 0 || !counts.every((count) => count !== undefined)) return undefined
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Whether an option may be on the item: the same weapon, or the item named as its parent. */
const isAlike = (option: Item, item: Item): boolean =>
  option.parent === item.id || option.weapon?.value === item.weapon?.value

/** The largest number that a quantity allows; undefined where it is open upwards. */
const most = ({ count, max, qualifier = 'exact' }: Pick<Counted, 'count' | 'max' | 'qualifier'>): number | undefined =>
  qualifier === 'about' || qualifier === 'at-least' ? undefined : (max ?? count)

/** The deliveries of an item in one unit, and the least that they come to. */
export function leastDelivered(deal: Deal, item: string, unit: string) {
  const batches = shares(deal, 'delivery', item, unit)
  const completed = shares(deal, 'delivery-completed', item, unit)
  const sum = batches.reduce((all, { least }) => all + least, 0)
  // What completes a delivery may be the last batch or the whole told again: the larger reading of one, never both.
  return { least: Math.max(sum, ...completed.map(({ least }) => least)), events: [...batches, ...completed] }
}

const shares = (deal: Deal, type: 'delivery' | 'delivery-completed', item: string, unit: string) =>
  actualEvents(deal, type).flatMap(({ event, index }) =>
    (event.items ?? []).flatMap((share, at) =>
      share.item === item && share.unit === unit
        ? [{ event, path: ['events', index, 'items', at], least: least(share) }]
        : [],
    ),
  )

/** The smallest number that a quantity allows. */
const least = ({ count, min, qualifier = 'exact' }: Pick<Counted, 'count' | 'min' | 'qualifier'>): number =>
  qualifier === 'about' || qualifier === 'at-most' ? (min ?? 0) : (min ?? count ?? 0)
