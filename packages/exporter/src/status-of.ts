import { dateBounds, isBefore, type Deal } from '@demarche/schema'
import { rankOf, type DealStatus } from './deal-status.ts'

type DealEvent = Deal['events'][number]

/** What an event does to the status: it reaches a stage, halts the deal (maybe only an early one), or lifts a halt. */
type Step =
  | { readonly stage: DealStatus }
  | { readonly halt: DealStatus; readonly below?: DealStatus }
  | { readonly lift: true }

const STEPS: Readonly<Record<DealEvent['type'], Step | undefined>> = {
  interest: { stage: 'rumoured' },
  rumour: { stage: 'rumoured' },
  request: { stage: 'requested' },
  tender: { stage: 'requested' },
  offer: { stage: 'offered' },
  negotiation: { stage: 'negotiated' },
  selection: { stage: 'negotiated' },
  'government-approval': { stage: 'approved' },
  'licence-issued': { stage: 'approved' },
  'legislature-notified': { stage: 'approved' },
  'legislature-approved': { stage: 'approved' },
  'framework-signed': { stage: 'agreed' },
  'contract-signed': { stage: 'ordered' },
  'contract-effective': { stage: 'ordered' },
  'order-announced': { stage: 'ordered' },
  'option-exercised': { stage: 'ordered' },
  payment: { stage: 'ordered' },
  'production-started': { stage: 'ordered' },
  shipment: { stage: 'in-delivery' },
  delivery: { stage: 'in-delivery' },
  acceptance: { stage: 'in-delivery' },
  'in-service': { stage: 'in-delivery' },
  'delivery-completed': { stage: 'delivered' },
  'licence-denied': { halt: 'refused' },
  'legislature-blocked': { halt: 'refused' },
  denial: { halt: 'denied', below: 'approved' },
  suspension: { halt: 'suspended' },
  cancellation: { halt: 'cancelled' },
  revival: { lift: true },
  'financing-agreed': undefined,
  'training-started': undefined,
  delay: undefined,
  amendment: undefined,
  return: undefined,
  diversion: undefined,
  're-export': undefined,
  embargo: undefined,
  sanction: undefined,
  inquiry: undefined,
  ruling: undefined,
}

/** Where a deal stood after some of its events. */
interface Standing {
  /** The furthest stage it had reached. */
  readonly stage: DealStatus
  readonly halt: DealStatus | undefined
  /** The event that last said so. */
  readonly by: DealEvent | undefined
}

/**
 * The status of a deal and the event that last told it. Only what actually happened counts: the furthest stage
 * reached, unless a halt came after it. A halt holds until a revival or an event from approval onwards. Like the
 * compiled record of the Open Contracting Data Standard, the state is computed from dated releases and never typed.
 */
export function statusOf(deal: Deal): Omit<Standing, 'halt'> & { readonly status: DealStatus } {
  const actual = inOrder(deal.events.filter(({ realis }) => realis === 'actual'))
  const start: Standing = { stage: 'unknown', halt: undefined, by: undefined }
  const { stage, halt, by } = actual.reduce(after, start)
  return { status: halt ?? stage, stage, by }
}

function after(standing: Standing, event: DealEvent): Standing {
  const step = STEPS[event.type]
  if (!step) return standing
  if ('lift' in step) return { ...standing, halt: undefined, by: event }
  if ('halt' in step) {
    const isTooLate = step.below !== undefined && rankOf(standing.stage) >= rankOf(step.below)
    return isTooLate ? standing : { ...standing, halt: step.halt, by: event }
  }
  const stage = rankOf(step.stage) >= rankOf(standing.stage) ? step.stage : standing.stage
  const halt = rankOf(step.stage) >= rankOf('approved') ? undefined : standing.halt
  if (stage !== step.stage && halt === standing.halt) return standing
  return { stage, halt, by: halt === undefined ? event : standing.by }
}

/** The order of the record, except where the dates leave no doubt that it is another. */
export function inOrder(events: readonly DealEvent[]): readonly DealEvent[] {
  return events.reduce<readonly DealEvent[]>((placed, event) => {
    const next = placed.findIndex((other) => isEarlier(event, other))
    return next < 0 ? [...placed, event] : placed.toSpliced(next, 0, event)
  }, [])
}

function isEarlier(a: DealEvent, b: DealEvent): boolean {
  const [first, second] = [a, b].map(({ date }) => ('edtf' in date ? dateBounds(date.edtf) : undefined))
  return first !== undefined && second !== undefined && isBefore(first, second)
}
