import { vocabulary } from '../vocabulary.ts'

export const renditionForm = vocabulary({
  id: 'rendition-form',
  title: 'Form of a rendition',
  description: 'How does the document give the utterance?',
  codes: {
    direct: {
      label: 'Direct',
      definition: "In quotation marks, or otherwise marked as the speaker's words, as a complete clause.",
      example: '“We will buy it,” the minister said.',
    },
    mixed: {
      label: 'Mixed',
      definition: "Some of the speaker's words in quotation marks within the reporter's sentence.",
      example: 'The minister called the offer “very interesting”.',
    },
    indirect: {
      label: 'Indirect',
      definition:
        "Reported in the reporter's words, with the content of a definite utterance kept. No words of the speaker " +
        'can be given.',
      example: 'The minister said that the offer was of interest.',
    },
    summary: {
      label: 'Summary',
      definition: 'Condensed, with the topic and drift left and not the single utterance.',
      example: 'The minister spoke about modernisation.',
    },
    headline: {
      label: 'Headline',
      definition: 'In a headline, title, caption or push message, where words are often shortened.',
      example: 'Minister: we will buy it.',
    },
  },
})
