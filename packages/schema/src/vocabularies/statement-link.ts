import { vocabulary } from '../vocabulary.ts'

export const statementLink = vocabulary({
  id: 'statement-link',
  title: 'Link of a statement to a record',
  description: 'What does the statement do to the deal, statement or other record that it is linked to?',
  codes: {
    announces: {
      label: 'Announces',
      definition: 'Makes it public for the first time.',
      example: 'A signing is made known.',
    },
    confirms: {
      label: 'Confirms',
      definition: 'Says that it is so after others had said it.',
      example: 'The delivery is confirmed.',
    },
    denies: {
      label: 'Denies',
      definition: 'Says that it is not so.',
      example: 'A contract is called invented.',
    },
    condemns: {
      label: 'Condemns',
      definition: 'Declares it wrong.',
      example: 'A supply to a warring party is condemned.',
    },
    supports: {
      label: 'Supports',
      definition: 'Declares backing for it.',
      example: 'A neighbour welcomes the purchase.',
    },
    'warns-against': {
      label: 'Warns against',
      definition: 'Points to bad consequences of it.',
      example: 'Sanctions are said to be possible.',
    },
    justifies: {
      label: 'Justifies',
      definition: 'Gives reasons for it.',
      example: 'The purchase is explained by the state of the air force.',
    },
    'responds-to': {
      label: 'Responds to',
      definition: 'Answers it, when no other link says how.',
      example: "A ministry reacts to an ambassador's remark.",
    },
    retracts: {
      label: 'Retracts',
      definition: 'Takes back an earlier statement of the same speaker.',
      example: 'A figure is withdrawn.',
    },
    corrects: {
      label: 'Corrects',
      definition: "Replaces a wrong detail in an earlier statement, by the same speaker or that speaker's office.",
      example: 'Six and not four, the office adds.',
    },
    repeats: {
      label: 'Repeats',
      definition:
        'Says the same again on another occasion. The same occasion in another paper is a rendition and no new ' +
        'statement.',
      example: 'A minister says it again in parliament.',
    },
    contradicts: {
      label: 'Contradicts',
      definition: 'Says what cannot be true together with it, without denying it outright.',
      example: 'Another minister gives another number.',
    },
  },
})
