import { vocabulary } from '../vocabulary.ts'

export const sourceType = vocabulary({
  id: 'source-type',
  title: 'Type of source',
  description: 'What kind of document is it?',
  codes: {
    'news-article': {
      label: 'News article',
      definition: 'A piece by a newspaper, magazine or web portal, analysis and opinion included.',
      example: 'A report in a daily.',
    },
    'wire-report': {
      label: 'Wire report',
      definition:
        'A dispatch of a news agency as the agency issued it. A paper that reprints it is a news-article that ' +
        'syndicates.',
      example: 'An agency flash.',
    },
    'press-release': {
      label: 'Press release',
      definition: 'A text for the press by a company or organisation. By a state body, use official-statement.',
      example: 'A maker announces an order.',
    },
    'official-statement': {
      label: 'Official statement',
      definition: 'A statement, communiqué or news item published by a state body or an international organisation.',
      example: "A note on a foreign ministry's site.",
    },
    'government-document': {
      label: 'Government document',
      definition: 'A law, notice, contract notice, register, report or budget.',
      example: 'A notification of a possible sale.',
    },
    transcript: {
      label: 'Transcript',
      definition: 'A word-for-word record of a speech, interview, sitting or briefing.',
      example: "A parliament's official report.",
    },
    broadcast: {
      label: 'Broadcast',
      definition: 'A radio or television programme, or its recording.',
      example: 'An interview on state television.',
    },
    'social-post': {
      label: 'Social media post',
      definition: 'A post on a social network by a person or body.',
      example: "An ambassador's post.",
    },
    'reference-work': {
      label: 'Reference work',
      definition: 'An encyclopaedia, yearbook, database or manual.',
      example: 'An arms-transfer register.',
    },
  },
})
