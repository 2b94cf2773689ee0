import { textAt } from '../facts/objects.ts'
import type { Actor } from '@demarche/schema/model'
import { insteadOf, nearestFew } from '../nearest.ts'
import { pathOf, type Node } from '../nodes.ts'
import { ruleFor, type RuleFinding } from '../rule.ts'
import { referringTo } from '../facts/target.ts'
import { list } from '../structure/wording.ts'

export const roleOfActor = ruleFor('statement', {
  code: 'R506',
  slug: 'role-of-actor',
  severity: 'error',
  summary: 'The role of a speaker is one of the roles that the record of that person lists.',
  why: 'The role says in what office somebody spoke and for whom; its title, dates and rank are read from the record of the person.',
  remedy: 'Correct the name of the role, or add the role to the record of the person.',
  *check({ values }, dataset) {
    for (const node of referringTo(values, 'role-of-actor')) {
      const id = actorBeside(node)
      const actor = id === undefined ? undefined : dataset.get('actor', id)
      if (id !== undefined && !actor) continue
      const finding = actor?.type === 'person' ? unheld(node, actor) : misplaced(node, actor)
      if (finding) yield finding
    }
  },
})

/** The actor that the speaker at hand is; undefined for one who has no record. */
function actorBeside({ owner }: Node): string | undefined {
  return owner && textAt(owner, 'actor')
}

function unheld(node: Node, person: Extract<Actor, { type: 'person' }>): RuleFinding | undefined {
  const roles = person.roles.map(({ id }) => id)
  const role = String(node.value)
  if (roles.includes(role)) return undefined
  const similar = nearestFew(role, roles, 3)
  return {
    path: pathOf(node),
    message: `\`${role}\` is not a role of \`${person.id}\`.`,
    help:
      similar.length > 0
        ? `Similar roles are ${list(similar)}.`
        : `The roles there are ${list(roles)}; add this one if it is missing.`,
    ...insteadOf(role, roles),
  }
}

const misplaced = (node: Node, actor: Actor | undefined): RuleFinding => ({
  path: pathOf(node),
  message: `\`${String(node.value)}\` is given as the role of ${actor ? `the ${actor.type} \`${actor.id}\`` : 'a speaker who has no record'}, and only a person has roles.`,
  help: 'Leave `role` out, or name the person who spoke.',
})
