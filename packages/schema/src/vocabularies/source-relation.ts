import { vocabulary } from '../vocabulary.ts'

export const sourceRelation = vocabulary({
  id: 'source-relation',
  title: 'Relation to the source before',
  description: 'How does the document depend on another one?',
  codes: {
    syndicates: {
      label: 'Syndicates',
      definition: 'Reprints it whole or shortened, with no reporting of its own.',
      example: 'A paper runs an agency report.',
    },
    rewrites: {
      label: 'Rewrites',
      definition: 'Tells the same in other words, with little or nothing of its own.',
      example: 'A web desk rewords an agency report.',
    },
    translates: {
      label: 'Translates',
      definition: 'Renders it in another language, by hand or machine.',
      example: 'The English edition of a report.',
    },
    quotes: {
      label: 'Quotes',
      definition: 'Takes single statements or facts from it and has reporting of its own.',
      example: 'A paper cites state television for one sentence.',
    },
  },
})
