import { vocabulary } from '../vocabulary.ts'

export const authenticity = vocabulary({
  id: 'authenticity',
  title: 'Authenticity of an embedded statement',
  description: 'How well is it established that the embedded speaker said what the outer speaker reports?',
  codes: {
    'claimed-only': {
      label: 'Claimed only',
      definition:
        'Nobody but the outer speaker says so. What one leader says another told him stays here until there is a ' +
        'second, independent account.',
      example: 'A president quotes a phone call that only he has spoken of.',
    },
    corroborated: {
      label: 'Corroborated',
      definition: 'The embedded speaker, their office, a record or an independent witness bears it out.',
      example: 'Both sides publish the same account of the call.',
    },
    disputed: {
      label: 'Disputed',
      definition: 'The embedded speaker, their office or a record contradicts it.',
      example: 'The office of the other party says that no such words fell.',
    },
  },
})
