import { vocabulary } from '../vocabulary.ts'

export const venueType = vocabulary({
  id: 'venue-type',
  title: 'Venue',
  description: 'Where or by what means was it said?',
  codes: {
    'tv-interview': {
      label: 'Television interview',
      definition: 'In an interview or programme on television or video.',
      example: 'A studio interview.',
    },
    radio: {
      label: 'Radio',
      definition: 'In an interview or programme on radio or in a podcast.',
      example: 'A morning programme.',
    },
    'press-interview': {
      label: 'Press interview',
      definition: 'In an interview with a newspaper, magazine or agency.',
      example: 'A page-long interview in a daily.',
    },
    'press-conference': {
      label: 'Press conference',
      definition: 'Before the press, with questions or as a prepared statement.',
      example: 'A joint appearance of two ministers.',
    },
    briefing: {
      label: 'Briefing',
      definition: 'At a regular or background briefing for the press.',
      example: "A ministry's weekly briefing.",
    },
    'press-release': {
      label: 'Press release',
      definition: "In a text issued to the press or on one's own site.",
      example: 'A note of an embassy.',
    },
    parliament: {
      label: 'Parliament',
      definition: 'In a sitting or committee of a legislature.',
      example: 'A question hour.',
    },
    summit: {
      label: 'Summit',
      definition: 'At a meeting of heads of state or government.',
      example: 'A bilateral summit.',
    },
    'igo-meeting': {
      label: 'Meeting of an international organisation',
      definition: 'At a meeting of an organ of an international organisation, when not a summit.',
      example: 'A session of the Security Council.',
    },
    visit: {
      label: 'Visit',
      definition: 'On an official visit or a tour of troops, works or sites, when no press conference is mentioned.',
      example: 'A minister inspects a battery.',
    },
    'arms-fair': {
      label: 'Arms fair',
      definition: 'At an exhibition, air show or defence conference.',
      example: 'On the sidelines of an air show.',
    },
    'public-event': {
      label: 'Public event',
      definition: 'At a ceremony, rally, parade, lecture or other public occasion.',
      example: 'A hand-over ceremony.',
    },
    letter: {
      label: 'Letter',
      definition: 'In a letter or diplomatic note.',
      example: 'A letter of senators to a minister.',
    },
    'social-media': {
      label: 'Social media',
      definition: 'In a post on a social network.',
      example: 'A post by an ambassador.',
    },
    'phone-call': {
      label: 'Phone call',
      definition: 'In a telephone or video call between the speakers.',
      example: 'A call between two presidents.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'The source does not tell.',
      example: 'The minister said on Tuesday.',
    },
  },
})
