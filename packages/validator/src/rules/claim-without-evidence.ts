import { pathOf, type Node, type ObjectNode } from '../nodes.ts'
import { rule } from '../rule.ts'
import { subject } from '../structure/wording.ts'

/** Objects that assert through their parts: an item through its weapon and quantity, an event through its date. */
const WHOLES = new Set(['DealItem', 'DealEvent'])

export const claimWithoutEvidence = rule({
  code: 'Q701',
  slug: 'claim-without-evidence',
  severity: 'error',
  summary:
    'Everything a record asserts rests on an excerpt of a cited document, or on a conclusion that a note explains.',
  why: 'A value that names no excerpt cannot be checked by anybody, and cannot be told from a guess.',
  remedy:
    'Add `evidence` with the name of the excerpt that says so. If you concluded it, write `basis: inferred` and say how in `note`.',
  *check({ values }) {
    for (const node of values.objects) {
      const { shape } = node
      if (!shape.claim || isGrounded(node) || isAlternative(node) || saysNothing(node)) continue
      if (WHOLES.has(shape.className) && values.objects.some((part) => isGroundedPart(part, node))) continue
      const path = pathOf(node)
      yield {
        path,
        part: 'key',
        message: `${subject(path)}${nameOf(node)} names no evidence.`,
        help: 'Add `evidence: […]` with the id of the excerpt that says so, or `basis: inferred` with a note.',
      }
    }
  },
})

/** What tells an entry of a list from its neighbours: `XAA`, `delivery-1`. */
function nameOf({ key, value }: ObjectNode): string {
  if (typeof key !== 'number') return ''
  const name = ['id', 'actor', 'to', 'unnamed', 'collective', 'item', 'act', 'value', 'unit'].map((key) => value[key])
  return ` (\`${String(name.find((part) => part !== undefined))}\`)`
}

const isGrounded = ({ value }: ObjectNode): boolean => value['evidence'] !== undefined || value['basis'] === 'inferred'

/** Whether the object only says that something is unknown: no page can be cited for that. */
const saysNothing = ({ value }: ObjectNode): boolean =>
  Object.entries(value).every(([key, part]) => part === 'unknown' || key === 'note' || key === 'alternatives')

/** Whether a node is, or is part of, an account beside the preferred one. */
function isAlternative(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.owner) if (at.field?.key === 'alternatives') return true
  return false
}

/** Whether an object lies within another, asserts something, and is grounded. */
function isGroundedPart(part: ObjectNode, whole: ObjectNode): boolean {
  if (!part.shape.claim || !isGrounded(part) || isAlternative(part)) return false
  for (let at = part.owner; at; at = at.owner) if (at === whole) return true
  return false
}
