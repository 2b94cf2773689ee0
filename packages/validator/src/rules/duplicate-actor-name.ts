import type { Actor } from '@demarche/schema/model'
import { indexBy } from '../facts/index-by.ts'
import { nameKey } from '../facts/name-key.ts'
import { perDataset, ruleFor } from '../rule.ts'

export const duplicateActorName = ruleFor('actor', {
  code: 'D605',
  slug: 'duplicate-actor-name',
  severity: 'warning',
  summary: 'No two actors of one type go by the same name.',
  why: 'A person or body under two ids splits what is known of it, and counts and searches by actor come out wrong.',
  remedy: 'Merge the two and leave a redirect. If they merely share the name, say so in a waiver.',
  *check({ record }, dataset) {
    for (const [index, { text }] of record.names.entries()) {
      const bearers = byName(dataset).get(keyOf(record, text)) ?? []
      const earlier = bearers.find((other) => other.id < record.id && !areKnownApart(other, record))
      if (!earlier) continue
      const place = earlier.names.findIndex((name) => keyOf(earlier, name.text) === keyOf(record, text))
      yield {
        path: ['names', index, 'text'],
        message: `\`${text}\` is a name of the ${record.type} \`${earlier.id}\` too.`,
        help: `If both are the same ${record.type}, keep \`${earlier.id}\` and retire \`${record.id}\`.`,
        related: [{ record: `actor/${earlier.id}`, path: ['names', place, 'text'], message: 'The same name.' }],
      }
      return
    }
  },
})

const byName = perDataset((dataset) =>
  indexBy(dataset.all('actor'), (actor) => actor.names.map(({ text }) => keyOf(actor, text))),
)

const keyOf = ({ type }: Actor, name: string): string => `${type} ${nameKey(name)}`

/** Whether two bearers of a name differ in what tells them apart: their state, their year of birth, their time. */
function areKnownApart(a: Actor, b: Actor): boolean {
  if (a.type === 'organisation' && b.type === 'organisation') {
    return (
      (a.state !== undefined && b.state !== undefined && a.state !== b.state) || a.parent === b.id || b.parent === a.id
    )
  }
  if (a.type === 'person' && b.type === 'person')
    return a.born !== undefined && b.born !== undefined && a.born !== b.born
  if (a.type === 'state' && b.type === 'state') return follows(a, b.id) || follows(b, a.id)
  return false
}

const follows = ({ predecessors = [], successors = [] }: Extract<Actor, { type: 'state' }>, id: string): boolean =>
  [...predecessors, ...successors].includes(id)
