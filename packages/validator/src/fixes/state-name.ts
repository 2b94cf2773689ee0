import { indexBy } from '../facts/index-by.ts'
import { refersTo } from '../nodes.ts'
import { normaliser } from '../evidence/normaliser.ts'
import { perDataset } from '../rule.ts'

export const stateName = normaliser({
  id: 'state-name',
  summary: 'Write the id of the state instead of its name.',
  mends: ['S305'],
  normal(node, dataset) {
    if (refersTo(node) !== 'actor' || typeof node.value !== 'string') return undefined
    const [id, ...others] = byName(dataset).get(node.value) ?? []
    return others.length === 0 ? id : undefined
  },
})

/** The states that go or went by an English name. */
const byName = perDataset((dataset) => {
  const names = dataset
    .all('actor')
    .flatMap(({ type, id, names }) =>
      type === 'state' ? names.flatMap(({ text, language }) => (language === 'en' ? [{ text, id }] : [])) : [],
    )
  const states = indexBy(names, ({ text }) => [text])
  return new Map([...states].map(([text, of]) => [text, [...new Set(of.map(({ id }) => id))]]))
})
