import { vocabulary } from '../vocabulary.ts'

export const externalMatch = vocabulary({
  id: 'external-match',
  title: 'Match with an external identifier',
  description: 'How far do the record and the entry of the other register mean the same thing?',
  source: 'The mapping relations of SKOS.',
  codes: {
    exact: {
      label: 'Exact',
      definition: 'The same entity, delimited in the same way.',
      example: 'A state and its Wikidata entry.',
    },
    close: {
      label: 'Close',
      definition: 'Near enough for most uses, with a known difference.',
      example: 'A deal that the other register dates by delivery and not by order.',
    },
    broad: {
      label: 'Broad',
      definition: 'The other entry covers more than the record does.',
      example: 'A variant matched to the entry of its family.',
    },
    narrow: {
      label: 'Narrow',
      definition: 'The other entry covers less than the record does.',
      example: 'A deal matched to the entry of one of its items.',
    },
  },
})
