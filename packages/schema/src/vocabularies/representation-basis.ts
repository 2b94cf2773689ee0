import { vocabulary } from '../vocabulary.ts'

export const representationBasis = vocabulary({
  id: 'representation-basis',
  title: 'Ground of representation',
  description: 'On what ground does the speaker speak for somebody else?',
  codes: {
    explicit: {
      label: 'Explicit',
      definition: 'The speaker, or the document, says on whose behalf it is.',
      example: 'On behalf of the government, the envoy declares.',
    },
    'ex-officio': {
      label: 'Ex officio',
      definition: 'It follows from an office held on the date, for the body that the office represents.',
      example: 'A foreign minister speaks for the state.',
    },
    inferred: {
      label: 'Inferred',
      definition: 'The coder concludes it from the setting. A note must say how.',
      example: 'A company executive in an official delegation.',
    },
  },
})
