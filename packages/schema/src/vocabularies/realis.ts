import { vocabulary } from '../vocabulary.ts'

export const realis = vocabulary({
  id: 'realis',
  title: 'Reality of the event',
  description:
    'Does the source present the event as having happened? The plan, the report and the denial of an event are ' +
    'three entries.',
  codes: {
    actual: {
      label: 'Actual',
      definition: 'Reported as having happened, or happening, by a source that claims to know.',
      example: 'The first batch was delivered on Saturday.',
    },
    planned: {
      label: 'Planned',
      definition:
        'Intended, promised, scheduled or expected. Planned events stay in the record after the actual one comes.',
      example: 'Delivery is due next year.',
    },
    alleged: {
      label: 'Alleged',
      definition: 'Said by somebody to have happened, without the source vouching for it.',
      example: 'Unnamed officials say that a contract was signed.',
    },
    denied: {
      label: 'Denied',
      definition: 'Said by somebody not to have happened.',
      example: 'The ministry says that nothing was delivered.',
    },
  },
})
