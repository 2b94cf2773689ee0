import { vocabulary } from '../vocabulary.ts'

export const quantityQualifier = vocabulary({
  id: 'quantity-qualifier',
  title: 'Quantity qualifier',
  description: 'How does the source qualify the number?',
  codes: {
    exact: {
      label: 'Exact',
      definition: 'A plain number without any qualification.',
      example: 'Six launchers.',
    },
    about: {
      label: 'About',
      definition: 'An approximation: about, some, nearly, dozens of.',
      example: 'About 20 vehicles.',
    },
    'at-least': {
      label: 'At least',
      definition: 'A lower bound.',
      example: 'More than 100 missiles.',
    },
    'at-most': {
      label: 'At most',
      definition: 'An upper bound.',
      example: 'Up to 36 aircraft.',
    },
    range: {
      label: 'Range',
      definition: 'Two bounds.',
      example: 'Between 10 and 12 ships.',
    },
    'unspecified-plural': {
      label: 'Unspecified plural',
      definition: 'More than one and no number. Leave count, min and max empty.',
      example: 'Attack helicopters.',
    },
  },
})
