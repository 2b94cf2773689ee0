import type { Dataset, Deal, Statement } from '@demarche/schema'
import { rankOf, type DealStatus } from './deal-status.ts'
import { independentSources } from './independent-sources.ts'
import { isComplete, isDelivery, itemCounts, type ItemCount } from './item-counts.ts'
import { leavesOf } from './leaf.ts'
import { ofLatest } from './of-latest.ts'
import { inOrder, statusOf } from './status-of.ts'

/** What the events of a deal add up to. Dates are EDTF, undefined where the event is not dated. */
export interface Course {
  readonly status: DealStatus
  /** Date of the event that last told the status. */
  readonly statusAsOf: string | undefined
  readonly firstDelivery: string | undefined
  readonly lastDelivery: string | undefined
  readonly counts: readonly ItemCount[]
}

/** How a record is supported. */
export interface Support {
  /** Documents that the evidence goes back to in the end. */
  readonly independentSources: number
  /** Whether sources differ on anything in it, mistakes aside. */
  readonly disputed: boolean
}

const known = new WeakMap<Deal, Course>()

/** Status, deliveries and numbers of a deal, from its events alone. */
export function courseOf(deal: Deal): Course {
  const course = known.get(deal) ?? deriveCourse(deal)
  known.set(deal, course)
  return course
}

function deriveCourse(deal: Deal): Course {
  const { status, stage, by } = statusOf(deal)
  const counts = itemCounts(deal, rankOf(stage) >= rankOf('ordered'))
  const deliveries = inOrder(deal.events.filter(isDelivery))
  return {
    status: status === 'in-delivery' && isComplete(deal, counts) ? 'delivered' : status,
    statusAsOf: edtfOf(by),
    firstDelivery: edtfOf(deliveries.at(0)),
    lastDelivery: edtfOf(deliveries.at(-1)),
    counts,
  }
}

const edtfOf = (event: Deal['events'][number] | undefined): string | undefined =>
  event && 'edtf' in event.date ? event.date.edtf : undefined

/** How far the sources of a record are independent, and whether they agree. */
export const supportOf = ofLatest(
  (kind: 'deal' | 'statement', record: Deal | Statement, dataset: Dataset): Support => ({
    independentSources: independentSources(dataset, record.evidence),
    disputed: leavesOf(kind, record).some(
      (leaf) => leaf.alternative !== undefined && leaf.ground?.status !== 'mistaken',
    ),
  }),
)
