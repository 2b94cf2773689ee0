import type { Actor, Statement } from '@demarche/schema/model'
import type { SpeakerSummary, Surroundings } from '../summary.ts'

export type Speaker = Statement['speakers'][number]
export type Person = Extract<Actor, { type: 'person' }>

/** The person that a speaker is, where the speaker is a person who has a record. */
export function personOf(speaker: SpeakerSummary, dataset: Surroundings): Person | undefined {
  const actor = speaker.actor === undefined ? undefined : dataset.get('actor', speaker.actor)
  return actor?.type === 'person' ? actor : undefined
}

/** The role in which a speaker spoke, and its place in the record of the person. */
export function roleOf(speaker: SpeakerSummary, dataset: Surroundings) {
  const person = personOf(speaker, dataset)
  const index = person?.roles.findIndex(({ id }) => id === speaker.role) ?? -1
  const role = person?.roles[index]
  return person && role && { person, role, index }
}
