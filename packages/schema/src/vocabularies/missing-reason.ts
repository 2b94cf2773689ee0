import { vocabulary } from '../vocabulary.ts'

export const missingReason = vocabulary({
  id: 'missing-reason',
  title: 'Reason for a missing value',
  description: 'Why is there no value, although the coder looked for one?',
  codes: {
    unknown: {
      label: 'Unknown',
      definition: 'The sources discuss it and say that it is not known, or contradict each other beyond use.',
      example: 'Reports say that the number is unclear.',
    },
    'not-reported': {
      label: 'Not reported',
      definition: 'The sources that were read do not mention it.',
      example: 'No price is given.',
    },
    withheld: {
      label: 'Withheld',
      definition: 'A party keeps it secret and says so.',
      example: 'The ministry calls the value confidential.',
    },
    'not-applicable': {
      label: 'Not applicable',
      definition: 'The question does not arise for this record.',
      example: 'The price of a gift.',
    },
  },
})
