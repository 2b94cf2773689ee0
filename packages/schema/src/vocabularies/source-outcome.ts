import { vocabulary } from '../vocabulary.ts'

export const sourceOutcome = vocabulary({
  id: 'source-outcome',
  title: 'Outcome of reading a source',
  description: 'What came of reading the document, when no record cites it?',
  codes: {
    'nothing-relevant': {
      label: 'Nothing relevant',
      definition: 'The document was read to the extent given and holds no deal and no statement within scope.',
      example: "An article on a museum's tanks.",
    },
  },
})
