import { vocabulary } from '../vocabulary.ts'

export const moneyFigure = vocabulary({
  id: 'money-figure',
  title: 'Kind of figure',
  description: 'What kind of figure is the amount?',
  codes: {
    contract: {
      label: 'Contract value',
      definition: 'The price in the signed contract, as a party or a document states it.',
      example: 'The ministry publishes the contract sum.',
    },
    offer: {
      label: 'Offer',
      definition: 'A price asked or bid, not accepted.',
      example: 'A bid in a tender.',
    },
    estimate: {
      label: 'Estimate',
      definition: 'A calculation by officials, experts or the press that names itself one.',
      example: 'Experts put the price at about 20 million.',
    },
    'notified-ceiling': {
      label: 'Notified ceiling',
      definition: 'The highest amount told to a legislature for a possible sale. Contracts usually end lower.',
      example: 'A notice gives up to 500 million.',
    },
    'licence-value': {
      label: 'Licence value',
      definition: 'The amount on export licences, which may never be used up.',
      example: 'An annual report on licences.',
    },
    budget: {
      label: 'Budget',
      definition: 'Money set aside or planned by the buyer, which may cover more than this deal.',
      example: 'A programme line in the defence budget.',
    },
    loan: {
      label: 'Loan',
      definition: 'The amount of a loan or credit that pays for the deal. It need not equal the price.',
      example: 'A credit line of one billion.',
    },
    'press-figure': {
      label: 'Press figure',
      definition: 'An amount printed without saying where it comes from.',
      example: 'A headline calls it a deal of 200 million.',
    },
  },
})
