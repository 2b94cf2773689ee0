import { ruleFor } from '../rule.ts'
import { personOf } from '../facts/speakers.ts'
import { list } from '../structure/wording.ts'

export const officialWithoutRole = ruleFor('statement', {
  code: 'V431',
  slug: 'official-without-role',
  severity: 'error',
  summary: 'A person who speaks officially does so in a named role.',
  why: 'The role says for whom the words count; without it nobody can tell an office from an opinion.',
  remedy: 'Add `role` with one of the roles of the person, or choose another capacity.',
  when: ({ record: { speakers } }) => speakers.some((speaker) => 'actor' in speaker && speaker.role === undefined),
  *check({ record }, dataset) {
    for (const [index, speaker] of record.speakers.entries()) {
      if (!('actor' in speaker) || speaker.capacity !== 'official' || speaker.role !== undefined) continue
      const person = personOf(speaker, dataset)
      if (!person) continue
      yield {
        path: ['speakers', index, 'capacity'],
        message: `\`${speaker.actor}\` speaks in the capacity \`official\`, and no role is named.`,
        help: `Add \`role\`: the roles of this person are ${list(person.roles.map(({ id }) => id))}.`,
        related: [{ record: `actor/${person.id}`, path: ['roles'], part: 'key', message: 'The roles of the person.' }],
      }
    }
  },
})
