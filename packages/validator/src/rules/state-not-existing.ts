import type { Actor } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { firm, surelyBefore, type Span } from '../facts/dates.ts'
import { type Node, pathOf } from '../nodes.ts'
import { timeOf } from '../facts/record-time.ts'
import { rule } from '../rule.ts'
import { referencesIn } from '../facts/target.ts'
import { list } from '../structure/wording.ts'

export const stateNotExisting = rule({
  code: 'V462',
  slug: 'state-not-existing',
  severity: 'error',
  summary: 'A state that takes part in a deal or a statement existed at the time.',
  why: 'Counts by country go wrong when a delivery of 2005 is put down to a state that ended in 1991.',
  remedy: 'Name the state that existed then: the predecessor or the successor.',
  when: ({ values }, dataset) => values.references.some((node) => endsOrBegins(node, dataset)),
  *check({ kind, values }, dataset) {
    const when = timeOf(values)
    if (!when) return
    for (const { node } of referencesIn(values)) {
      if (!takesPart(node)) continue
      const state = dataset.get('actor', String(node.value))
      if (state?.type !== 'state') continue
      const ended = surelyBefore(firm(state.exists?.to), when)
      if (!ended && !surelyBefore(when, firm(state.exists?.from))) continue
      const existed = ended ? `until \`${state.exists?.to}\`` : `from \`${state.exists?.from}\``
      yield {
        path: pathOf(node),
        message: `\`${state.id}\` existed ${existed}, and the ${kind} is dated ${ended ? `\`${when.min}\` or later` : `\`${when.max}\` or earlier`}.`,
        help: instead((ended ? state.successors : state.predecessors) ?? [], when, dataset),
        related: [
          { record: `actor/${state.id}`, path: ['exists', ended ? 'to' : 'from'], message: 'When it existed.' },
        ],
      }
    }
  },
})

/** Roles of parties that act in the deal; makers and licensors may be long gone. */
const ACTING = new Set(['supplier', 'recipient', 'end-user', 'financier', 'licensee', 'broker', 'transit'])
const LISTS = new Set(['parties', 'speakers', 'onBehalfOf', 'addressees'])

/** Whether a node is the id of somebody who acts in a deal or a statement, in the preferred account. */
function takesPart({ key, owner }: Node): boolean {
  const list = owner?.field?.key ?? ''
  if (key !== 'actor' || !owner || owner.owner?.owner !== undefined || !LISTS.has(list)) return false
  return list !== 'parties' || ACTING.has(String(owner.value['role']))
}

/** The states before or after it that did exist then. */
function instead(others: readonly string[], when: Span, dataset: Surroundings): string {
  const states = others.filter((id) => {
    const state: Actor | undefined = dataset.get('actor', id)
    if (state?.type !== 'state') return false
    return !surelyBefore(firm(state.exists?.to), when) && !surelyBefore(when, firm(state.exists?.from))
  })
  return states.length > 0
    ? `Write ${list(states)}, which existed then, or correct the dates.`
    : 'Name the state that existed then, or correct the dates.'
}

/** Whether a node is the id of a state of which it is known when it began or ended. */
function endsOrBegins(node: Node, dataset: Surroundings): boolean {
  if (node.key !== 'actor') return false
  const state = dataset.get('actor', String(node.value))
  return state?.type === 'state' && state.exists !== undefined
}
