import { vocabulary } from '../vocabulary.ts'

export const attribution = vocabulary({
  id: 'attribution',
  title: 'Attribution',
  description: 'How does the rendition let the reader know who spoke?',
  source: 'The terms of English-language journalism.',
  codes: {
    named: {
      label: 'Named',
      definition: 'The speaker is identified by name or by an office that only one holder has.',
      example: 'The foreign minister, by name.',
    },
    'on-background': {
      label: 'On background',
      definition: 'The words are given and the speaker is described by function or body but not identified.',
      example: 'A senior defence ministry official told the agency.',
    },
    'deep-background': {
      label: 'Deep background',
      definition: 'The content is given without words and with a description that hardly narrows the field.',
      example: 'The paper has learned from diplomatic circles.',
    },
    unnamed: {
      label: 'Unnamed',
      definition: 'No name and no account of the terms is given, or the source says only that somebody spoke.',
      example: 'A source said.',
    },
  },
})
