import { vocabulary } from '../vocabulary.ts'

export const translationStatus = vocabulary({
  id: 'translation-status',
  title: 'Translation status',
  description: 'Are the words of the rendition a translation of what was said?',
  codes: {
    translated: {
      label: 'Translated',
      definition: 'The document says so, or the original is known to be in another language.',
      example: 'An English quote with the note translated from Serbian.',
    },
    'not-translated': {
      label: 'Not translated',
      definition: 'The words are in the language in which they were said.',
      example: 'A speech in English in an English paper.',
    },
    presumed: {
      label: 'Presumed',
      definition: 'The document does not say so, and the speaker would have spoken another language on that occasion.',
      example: 'An English quote from a home-language television interview.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'It cannot be told.',
      example: 'A press conference held in two languages.',
    },
  },
})
