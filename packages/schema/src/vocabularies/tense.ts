import { vocabulary } from '../vocabulary.ts'

export const tense = vocabulary({
  id: 'tense',
  title: 'Time reference',
  description: 'To what time does the act refer?',
  codes: {
    past: {
      label: 'Past',
      definition: 'To what had happened when it was said.',
      example: 'We bought it last year.',
    },
    present: {
      label: 'Present',
      definition: 'To what holds at the time or always.',
      example: 'We are negotiating.',
    },
    future: {
      label: 'Future',
      definition: 'To what is to come, without a condition.',
      example: 'We will buy it.',
    },
    conditional: {
      label: 'Conditional',
      definition: 'To what would come if a condition were met. The condition goes into its own field.',
      example: 'If the price is right, we will buy it.',
    },
  },
})
