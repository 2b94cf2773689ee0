import { vocabulary } from '../vocabulary.ts'

export const stance = vocabulary({
  id: 'stance',
  title: 'Stance',
  description: 'Where does the speaker stand on this target? Stance belongs to a target and never to the statement.',
  codes: {
    favour: {
      label: 'In favour',
      definition: 'Supports it, approves of it or wants it.',
      example: 'The purchase is right.',
    },
    against: {
      label: 'Against',
      definition: 'Opposes it, disapproves of it or wants it stopped.',
      example: 'The purchase is a mistake.',
    },
    neutral: {
      label: 'Neutral',
      definition: 'Speaks of it and takes no side.',
      example: 'The purchase is a matter for that state.',
    },
    mixed: {
      label: 'Mixed',
      definition: 'Is in favour in one respect and against in another.',
      example: 'A good system, bought from the wrong side.',
    },
    unclear: {
      label: 'Unclear',
      definition: 'A stance seems intended and cannot be made out.',
      example: 'An ambiguous joke.',
    },
  },
})
