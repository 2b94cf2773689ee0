import type { Actor } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { personOf, roleOf, type Speaker } from './speakers.ts'

/**
 * The states and organisations that a speaker can speak for by office: those of the role, or of the body that speaks.
 * Undefined where the record does not tell.
 */
export function representedBy(speaker: Speaker, dataset: Surroundings): readonly string[] | undefined {
  if ('unnamed' in speaker)
    return speaker.organisation === undefined ? undefined : bodies(speaker.organisation, dataset)
  if ('collective' in speaker) return all(speaker.members, dataset)
  if (!personOf(speaker, dataset)) return bodies(speaker.actor, dataset)
  const held = roleOf(speaker, dataset)
  if (!held) return undefined
  const { onBehalfOf, organisation } = held.role
  return [onBehalfOf, ...(organisation === undefined ? [] : (bodies(organisation, dataset) ?? []))]
}

function all(members: readonly string[] | undefined, dataset: Surroundings): readonly string[] | undefined {
  const known = members?.map((member) => bodies(member, dataset))
  return known?.every((bodies) => bodies !== undefined) ? known.flat() : undefined
}

/** A body with the bodies it is part of and the state it belongs to. */
function bodies(id: string, dataset: Surroundings): readonly string[] | undefined {
  const found: string[] = []
  for (let next: string | undefined = id; next !== undefined && !found.includes(next);) {
    const actor: Actor | undefined = dataset.get('actor', next)
    if (!actor || actor.type === 'person') return undefined
    found.push(next)
    if (actor.type === 'state') break
    if (actor.state !== undefined) found.push(actor.state)
    next = actor.parent
  }
  return found
}
