import { firm, surelyBefore } from '../facts/dates.ts'
import { isObjectNode, type Node, pathOf } from '../nodes.ts'
import { rule } from '../rule.ts'

export const eventInFuture = rule({
  code: 'V406',
  slug: 'event-in-future',
  severity: 'error',
  needs: 'now',
  summary: 'What is recorded as having happened is not dated in the future.',
  why: 'An event to come is a plan. Counted as a fact, it makes a delivery of one that may never be made.',
  remedy: 'Correct the date, or give an event that is still to come the realis `planned`.',
  *check({ values }, _, { now }) {
    const today = firm(now)
    for (const node of values.dates) {
      // What begins with an earlier day is past, however it goes on.
      if (now === undefined || String(node.value) <= now || !hasHappened(node)) continue
      // A day of slack: somewhere it is already tomorrow.
      if (!surelyBefore(today, firm(String(node.value)), 1)) continue
      yield {
        path: pathOf(node),
        message: `\`${String(node.value)}\` is still to come; today is \`${now}\`.`,
        help: isEventDate(node)
          ? 'Correct the date, or write `realis: planned` if the event is only expected.'
          : 'Correct the date.',
      }
    }
  },
})

/** Days on which somebody read, coded or retired something. */
const DONE = new Set(['accessed', 'coded', 'reviewed', 'on'])

function hasHappened(node: Node): boolean {
  const { field, owner, shape } = node
  if ('datatype' in shape && shape.datatype === 'xsd:date') return DONE.has(field?.key ?? '')
  return field?.key === 'edtf' && (isEventDate(node) || DATED.has(nameOf(owner?.owner)))
}

/** Records whose own date lies in the past by their nature. */
const DATED = new Set(['Statement', 'Source'])

/** Whether a node is the date of something that is said to have happened to a deal. */
function isEventDate({ owner }: Node): boolean {
  const event = owner?.owner
  return (
    event !== undefined && isObjectNode(event) && event.shape.name === 'DealEvent' && event.value['realis'] === 'actual'
  )
}

const nameOf = (node: Node | undefined): string => (node?.shape.type === 'object' ? node.shape.name : '')
