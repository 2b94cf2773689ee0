import { vocabulary } from '../vocabulary.ts'

export const ownershipKind = vocabulary({
  id: 'ownership-kind',
  title: 'Ownership of a media outlet',
  description: 'Who owns or controls the outlet?',
  codes: {
    state: {
      label: 'State',
      definition: 'Owned by a state or run from its budget without guaranteed independence.',
      example: 'A government news agency.',
    },
    'public-service': {
      label: 'Public service',
      definition: 'Publicly funded with editorial independence guaranteed by law.',
      example: 'A public broadcaster with an independent board.',
    },
    private: {
      label: 'Private',
      definition: 'Owned by persons or companies, listed or not.',
      example: 'A newspaper of a publishing house.',
    },
    party: {
      label: 'Party',
      definition: 'Owned by or speaking for a political party.',
      example: 'A party newspaper.',
    },
    foundation: {
      label: 'Foundation',
      definition: 'Owned by a foundation, trust, cooperative or association.',
      example: 'A paper held by a trust.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'Ownership was looked for and could not be established.',
      example: 'An anonymous web portal.',
    },
  },
})
