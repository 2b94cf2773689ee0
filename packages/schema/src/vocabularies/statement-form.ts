import { vocabulary } from '../vocabulary.ts'

export const statementForm = vocabulary({
  id: 'statement-form',
  title: 'Form of the statement',
  description: 'In what form was the statement made?',
  codes: {
    speech: {
      label: 'Speech',
      definition: 'Spoken: an address, an interview, an answer, a remark.',
      example: 'An answer on television.',
    },
    written: {
      label: 'Written',
      definition: 'Issued in writing by one speaker or body.',
      example: 'A letter or a press statement.',
    },
    'joint-communique': {
      label: 'Joint communiqué',
      definition: 'A text agreed and issued by two or more speakers.',
      example: 'A declaration after a summit.',
    },
    'vote-explanation': {
      label: 'Explanation of vote',
      definition: 'Given in an assembly to explain a vote before or after it.',
      example: 'A delegate explains an abstention.',
    },
    'non-verbal-position': {
      label: 'Non-verbal position',
      definition:
        'A position declared by an act and reported without words: a vote, a veto, a walk-out, a refusal to open ' +
        'talks.',
      example: 'A state blocks the opening of accession talks.',
    },
    leaked: {
      label: 'Leaked',
      definition: "Not meant for the public and made known without the speaker's leave.",
      example: 'A recorded conversation appears online.',
    },
    'declined-comment': {
      label: 'Declined comment',
      definition: 'The source was asked and gave no answer or refused one. The act is decline-comment.',
      example: 'The company did not respond.',
    },
  },
})
