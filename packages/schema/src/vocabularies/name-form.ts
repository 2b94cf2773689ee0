import { vocabulary } from '../vocabulary.ts'

export const nameForm = vocabulary({
  id: 'name-form',
  title: 'Form of a name',
  description: 'What kind of name is it?',
  codes: {
    official: {
      label: 'Official',
      definition: 'The full name in formal use by the holder, in the language given.',
      example: "A state's full constitutional name.",
    },
    short: {
      label: 'Short',
      definition: 'The customary shorter form, acronyms included.',
      example: "A state's everyday name, or an acronym.",
    },
    alias: {
      label: 'Alias',
      definition: 'Another name in use for the same holder that is neither of the above.',
      example: 'A trading name.',
    },
    transliteration: {
      label: 'Transliteration',
      definition: 'The name carried into another script or spelling.',
      example: 'A Cyrillic surname in Latin letters.',
    },
    former: {
      label: 'Former',
      definition: 'A name held earlier and given up. Give from and to where known.',
      example: 'A ministry before a reform.',
    },
  },
})
