import type { Actor, Dataset, Statement } from '@demarche/schema/model'

export type Speaker = Statement['speakers'][number]
export type Person = Extract<Actor, { type: 'person' }>

/** The person that a speaker is, where the speaker is a person who has a record. */
export function personOf(speaker: Speaker, dataset: Dataset): Person | undefined {
  const actor = 'actor' in speaker ? dataset.get('actor', speaker.actor) : undefined
  return actor?.type === 'person' ? actor : undefined
}

/** The role in which a speaker spoke, and its place in the record of the person. */
export function roleOf(speaker: Speaker, dataset: Dataset) {
  const person = personOf(speaker, dataset)
  const index = 'actor' in speaker ? (person?.roles.findIndex(({ id }) => id === speaker.role) ?? -1) : -1
  const role = person?.roles[index]
  return person && role && { person, role, index }
}
