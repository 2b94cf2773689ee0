import { ruleFor } from '../rule.ts'

/** Links that say what is declared untrue. */
const DENYING: readonly string[] = ['denies', 'contradicts', 'corrects', 'retracts']

export const denialWithoutLink = ruleFor('statement', {
  code: 'V438',
  slug: 'denial-without-link',
  severity: 'error',
  summary: 'A denial is linked to the deal or statement that it denies, or a note says what it denies.',
  why: 'Without the link the denied deal goes on looking undisputed.',
  remedy:
    'Add a link with the relation `denies` or `contradicts` to what is denied. If that has no record yet, it needs one: rumours that were denied are part of the dataset. A denial of what nobody in particular said, or of a reproach, says in the `note` of the act what is denied.',
  when: ({ record: { acts } }) => acts.some(({ act }) => act === 'deny'),
  *check({ record: { acts, links = [] } }) {
    const index = acts.findIndex(({ act, note }) => act === 'deny' && note === undefined)
    if (index === -1 || links.some(({ relation }) => DENYING.includes(relation))) return
    yield {
      path: ['acts', index, 'act'],
      message: 'The statement denies something, and neither a link nor a note says what.',
      help: 'Add to `links` the deal or statement that is denied, with `relation: denies`; what is merely turned down is `reject`.',
      related: links.map((_, at) => ({ path: ['links', at], message: 'A link that denies nothing.' })),
    }
  },
})
