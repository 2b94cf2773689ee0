import { vocabulary } from '../vocabulary.ts'

export const targetRelation = vocabulary({
  id: 'target-relation',
  title: 'Relation to a target',
  description: 'How does the statement bear on the target?',
  codes: {
    about: {
      label: 'About',
      definition: 'The target is what is spoken of.',
      example: 'The deal is described.',
    },
    'directed-at': {
      label: 'Directed at',
      definition: 'The target is meant to hear it or to act on it, named as addressee or not.',
      example: 'A capital is meant to listen.',
    },
    blames: {
      label: 'Blames',
      definition: 'The target is held responsible for something bad.',
      example: 'A neighbour is blamed for the arms race.',
    },
    praises: {
      label: 'Praises',
      definition: 'The target is credited with something good.',
      example: 'A partner is called reliable.',
    },
    threatens: {
      label: 'Threatens',
      definition: 'The target would suffer what is threatened.',
      example: 'A buyer would lose its licences.',
    },
    benefits: {
      label: 'Benefits',
      definition: 'The target would gain from what is offered, promised or asked.',
      example: 'A state would get the system.',
    },
  },
})
