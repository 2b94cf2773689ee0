import type { Path } from '../diagnostic.ts'
import type { ObjectNode } from '../nodes.ts'
import { objectNodes } from '../facts/objects.ts'
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
  *check({ nodes }) {
    const claims = objectNodes(nodes).filter(({ shape, path }) => shape.claim && !path.includes('alternatives'))
    const grounded = claims.filter(isGrounded)
    for (const node of claims) {
      const { path, shape } = node
      if (isGrounded(node) || saysNothing(node)) continue
      if (WHOLES.has(shape.className) && grounded.some((part) => isWithin(part.path, path))) continue
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
function nameOf({ path, value }: ObjectNode): string {
  if (typeof path.at(-1) !== 'number') return ''
  const name = ['id', 'actor', 'to', 'unnamed', 'collective', 'item', 'act', 'value', 'unit'].map((key) => value[key])
  return ` (\`${String(name.find((part) => part !== undefined))}\`)`
}

const isGrounded = ({ value }: ObjectNode): boolean => value['evidence'] !== undefined || value['basis'] === 'inferred'

/** Whether the object only says that something is unknown: no page can be cited for that. */
const saysNothing = ({ value }: ObjectNode): boolean =>
  Object.entries(value).every(([key, part]) => part === 'unknown' || key === 'note' || key === 'alternatives')

const isWithin = (path: Path, outer: Path): boolean =>
  path.length > outer.length && outer.every((step, index) => path[index] === step)
