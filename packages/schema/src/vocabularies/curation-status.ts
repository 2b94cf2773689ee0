import { vocabulary } from '../vocabulary.ts'

export const curationStatus = vocabulary({
  id: 'curation-status',
  title: 'Curation status',
  description: 'How far has the record gone through coding and review?',
  codes: {
    draft: {
      label: 'Draft',
      definition: 'Work in progress, not fit for release. Not allowed on the default branch.',
      example: 'A deal entered from one headline.',
    },
    'single-coded': {
      label: 'Single-coded',
      definition: 'Coded in full by one person from the cited sources.',
      example: 'One coder, no reviewer yet.',
    },
    'double-coded': {
      label: 'Double-coded',
      definition: 'Coded independently by two people whose differences have not been settled.',
      example: 'Two coders disagree on the number.',
    },
    adjudicated: {
      label: 'Adjudicated',
      definition: 'Coded twice, with differences settled by a third person or in a recorded discussion.',
      example: 'A reviewer decided for launchers.',
    },
  },
})
