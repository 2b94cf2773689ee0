import { vocabulary } from '../vocabulary.ts'

export const claimBasis = vocabulary({
  id: 'claim-basis',
  title: 'Basis of a claim',
  description: 'On what ground does the record assert the value?',
  codes: {
    stated: {
      label: 'Stated',
      definition:
        'The cited excerpt says it in so many words, in any language. This is the reading when no basis is given.',
      example: 'The excerpt reads six launchers, the value is six.',
    },
    implied: {
      label: 'Implied',
      definition: 'The cited excerpt does not say it, yet it cannot be true without it.',
      example: 'A report that the second batch came implies that a first had come.',
    },
    inferred: {
      label: 'Inferred',
      definition: 'The coder concludes it from several facts or from background knowledge. A note must say how.',
      example: 'The variant is concluded from the year and a photograph described in the text.',
    },
    reference: {
      label: 'Reference',
      definition: 'Taken from a reference work or register and not from a report on the deal.',
      example: 'The seat of a company, the term of a minister.',
    },
  },
})
