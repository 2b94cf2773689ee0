import { vocabulary } from '../vocabulary.ts'

export const factuality = vocabulary({
  id: 'factuality',
  title: 'Factuality',
  description:
    "How sure, and in which direction, does the speaker present the matter as fact? The speaker's commitment " +
    'counts, not the truth.',
  source: 'The values of FactBank.',
  codes: {
    'certain-positive': {
      label: 'Certain, positive',
      definition: 'Presented as a fact without reserve.',
      example: 'The contract is signed.',
      crosswalk: [{ scheme: 'factbank', code: 'CT+', match: 'exact' }],
    },
    'probable-positive': {
      label: 'Probable, positive',
      definition: 'Presented as likely.',
      example: 'The contract will probably be signed.',
      crosswalk: [{ scheme: 'factbank', code: 'PR+', match: 'exact' }],
    },
    'possible-positive': {
      label: 'Possible, positive',
      definition: 'Presented as possible and no more.',
      example: 'The contract may be signed.',
      crosswalk: [{ scheme: 'factbank', code: 'PS+', match: 'exact' }],
    },
    'possible-negative': {
      label: 'Possible, negative',
      definition: 'Presented as possibly not so.',
      example: 'The contract may not be signed.',
      crosswalk: [{ scheme: 'factbank', code: 'PS-', match: 'exact' }],
    },
    'probable-negative': {
      label: 'Probable, negative',
      definition: 'Presented as unlikely.',
      example: 'The contract will hardly be signed.',
      crosswalk: [{ scheme: 'factbank', code: 'PR-', match: 'exact' }],
    },
    'certain-negative': {
      label: 'Certain, negative',
      definition: 'Presented as not so, without reserve.',
      example: 'There is no contract.',
      crosswalk: [{ scheme: 'factbank', code: 'CT-', match: 'exact' }],
    },
    uncommitted: {
      label: 'Uncommitted',
      definition:
        'Mentioned without taking a stand on whether it is so, as in questions, conditions and the words of others.',
      example: 'Should a contract be signed, the ministry will inform the public.',
      crosswalk: [{ scheme: 'factbank', code: 'Uu', match: 'exact' }],
    },
  },
})
