import { vocabulary } from '../vocabulary.ts'

export const codeStatus = vocabulary({
  id: 'code-status',
  title: 'Status of a country code',
  description: 'What standing does the alpha-3 code have in ISO 3166-1?',
  source: 'The reservation classes of ISO 3166.',
  codes: {
    'officially-assigned': {
      label: 'Officially assigned',
      definition: 'The code stands in ISO 3166-1 today for this state or territory.',
      example: 'NOR for Norway.',
    },
    'exceptionally-reserved': {
      label: 'Exceptionally reserved',
      definition: "The maintenance agency keeps the code free for a body at somebody's request, without assigning it.",
      example: 'A code reserved for an economic union.',
    },
    'transitionally-reserved': {
      label: 'Transitionally reserved',
      definition:
        'The code was taken out of the list and is held back for a transitional time before it may be used again.',
      example: 'A code of a dissolved state some years after its removal.',
    },
    'formerly-used': {
      label: 'Formerly used',
      definition: 'The code was assigned once and now appears only in ISO 3166-3.',
      example: 'SUN for the Soviet Union.',
    },
    'user-assigned': {
      label: 'User-assigned',
      definition: 'The code comes from the range that ISO leaves to users, and has its meaning by common use only.',
      example: 'XKX for Kosovo.',
    },
  },
})
