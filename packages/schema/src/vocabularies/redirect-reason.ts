import { vocabulary } from '../vocabulary.ts'

export const redirectReason = vocabulary({
  id: 'redirect-reason',
  title: 'Reason of a redirect',
  description: 'Why was the id retired?',
  codes: {
    merged: {
      label: 'Merged',
      definition: 'Two or more records turned out to be one. The target is the record that is kept.',
      example: 'Two entries for one contract become one.',
    },
    split: {
      label: 'Split',
      definition: 'One record turned out to be several. The targets are all of them.',
      example: 'A package is recorded deal by deal.',
    },
    renamed: {
      label: 'Renamed',
      definition:
        'The record is the same and lives on under another id. Rare, since ids are not changed for wrong facts.',
      example: 'A malformed id from a bulk import.',
    },
    duplicate: {
      label: 'Duplicate',
      definition: 'The record was a plain copy of another, with nothing of its own to carry over.',
      example: 'The same statement entered twice.',
    },
    withdrawn: {
      label: 'Withdrawn',
      definition: 'The record should not have been made and has no successor. The note says why.',
      example: 'The article was about a film.',
    },
  },
})
