import { vocabulary } from '../vocabulary.ts'

export const moneyScope = vocabulary({
  id: 'money-scope',
  title: 'Scope of an amount',
  description: 'What does the amount pay for?',
  codes: {
    'whole-deal': {
      label: 'Whole deal',
      definition: 'Everything in this deal and nothing else.',
      example: 'The total of the contract.',
    },
    item: {
      label: 'Item',
      definition: 'One item of the deal, all units of it or one unit as the note tells.',
      example: 'The missiles within the package.',
    },
    'package-with-support': {
      label: 'Package with support',
      definition: 'The goods with training, spares, infrastructure or services that are not separately priced.',
      example: 'Jets with ten years of maintenance.',
    },
    programme: {
      label: 'Programme',
      definition: 'A larger programme of which this deal is only a part.',
      example: 'The cost of the whole fleet renewal.',
    },
    instalment: {
      label: 'Instalment',
      definition: 'One payment out of several.',
      example: 'An advance on the price.',
    },
    annual: {
      label: 'Annual',
      definition: 'One year of a deal that runs over several.',
      example: 'The yearly lease.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'The source does not tell what is included.',
      example: 'A deal worth 100 million.',
    },
  },
})
