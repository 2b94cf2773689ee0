import { type Kind } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { rule } from '../rule.ts'

export const orphan = rule({
  code: 'R507',
  slug: 'orphan',
  severity: 'warning',
  summary: 'Every actor, weapon and source is referred to by some record.',
  why: 'A record that nothing leads to is mostly left over from a rename or a deleted deal; nobody keeps it true.',
  remedy:
    'Refer to it where it belongs, or retire it. For a document that was read and yielded nothing write `outcome: nothing-relevant`.',
  when: ({ kind, record: { id } }, dataset) => dataset.complete && livesByOthers(kind, id, dataset),
  *check({ kind, record: { id } }, dataset) {
    if (dataset.isReferredTo(kind, id)) return
    yield {
      path: ['id'],
      message: `No record refers to the ${kind} \`${id}\`.`,
      help:
        kind === 'source'
          ? 'Cite it as evidence, or write `outcome: nothing-relevant`.'
          : 'Refer to it where it belongs, or take the record out.',
    }
  },
})

/** Whether a record is there for the sake of others. States, alliances and reference works are kept as complete lists. */
function livesByOthers(kind: Kind, id: string, dataset: Surroundings): boolean {
  if (kind === 'actor') {
    const actor = dataset.get('actor', id)
    return actor?.type === 'person' || (actor?.type === 'organisation' && actor.class !== 'igo')
  }
  if (kind === 'source') {
    const source = dataset.get('source', id)
    return source !== undefined && source.type !== 'reference-work' && source.outcome === undefined
  }
  return kind === 'weapon'
}
