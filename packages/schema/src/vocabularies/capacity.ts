import { vocabulary } from '../vocabulary.ts'

export const capacity = vocabulary({
  id: 'capacity',
  title: 'Capacity',
  description: 'In what capacity does the speaker speak?',
  codes: {
    official: {
      label: 'Official',
      definition:
        'By virtue of an office held at the time, in a state, an international organisation, an armed service or a ' +
        'company. The role has to be named and held on the date.',
      example: 'A minister answers a question in parliament.',
    },
    personal: {
      label: 'Personal',
      definition: 'Expressly for oneself, although in office.',
      example: 'A general adds that this is a private opinion.',
    },
    party: {
      label: 'Party',
      definition: 'For a political party or group, whether or not an office is held as well.',
      example: 'A party leader comments on the budget for fighters.',
    },
    'former-official': {
      label: 'Former official',
      definition: 'As somebody known for an office no longer held.',
      example: 'A retired ambassador judges the deal.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'The source does not tell and the setting does not decide it.',
      example: 'Remarks of an official at a private dinner are passed on.',
    },
  },
})
