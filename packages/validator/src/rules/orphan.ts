import { targetNamed } from '../facts/target.ts'
import { kindNames, type Dataset, type Kind } from '@demarche/schema/model'
import { recordsReferredTo } from '../facts/records-referred-to.ts'
import { perDataset, rule } from '../rule.ts'

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
    if (referredTo(dataset).get(kind)?.has(id) === true) return
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
function livesByOthers(kind: Kind, id: string, dataset: Dataset): boolean {
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

/** The ids of each kind that a record other than itself or a redirect refers to. */
const referredTo = perDataset((dataset) => {
  const found = new Map(kindNames.map((kind) => [kind, new Set<string>()]))
  for (const from of kindNames.filter((name) => name !== 'redirect')) {
    for (const record of dataset.all(from)) {
      recordsReferredTo(from, record, (known, reference) => {
        const { kind, id } = known
          ? { kind: known, id: reference }
          : (targetNamed(reference) ?? { kind: from, id: record.id })
        if (kind !== from || id !== record.id) found.get(kind)?.add(id)
      })
    }
  }
  return found
})
