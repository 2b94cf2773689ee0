import { SOURCE_QUESTIONS } from '../source-questions.ts'
import type { Drafter } from '../question.ts'

export const statementDrafter: Drafter = {
  kind: 'statement',
  summary: 'one utterance or declared position, with the texts that print it',
  questions: [
    ...SOURCE_QUESTIONS,
    { flag: 'speaker', takes: '<id>', ask: 'Who said it', among: { kind: 'actor' } },
    { flag: 'date', takes: '<date>', ask: 'When it was said (2019-11-05, 2019-11 or 2019)' },
    { flag: 'matter', takes: '<words>', ask: 'What it is about, in two or three words, for the id' },
    { flag: 'gloss', takes: '<sentence>', ask: 'What was said, in a neutral English sentence of your own' },
    { flag: 'form', takes: '<code>', ask: 'In what form', among: { vocabulary: 'statement-form' } },
    { flag: 'venue', takes: '<code>', ask: 'On what occasion', among: { vocabulary: 'venue-type' } },
    {
      flag: 'act',
      takes: '<code>',
      ask: 'What the speaker does in saying it',
      among: { vocabulary: 'act' },
      many: true,
    },
    { flag: 'topic', takes: '<code>', ask: 'What it is about', among: { vocabulary: 'topic' }, many: true },
    { flag: 'about', takes: '<id>', ask: 'Which deal it is about', among: { kind: 'deal' } },
    { flag: 'stance', takes: '<code>', ask: 'Stance towards that deal', among: { vocabulary: 'stance' } },
    { flag: 'said-in', takes: '<tag>', ask: 'Language in which it was said (sr; und if unknown)' },
    { flag: 'id', takes: '<id>', ask: 'Id, instead of the one that is drafted', quiet: true },
  ],
  async draft(drafting) {
    const { statementDrafts } = await import('../drafts/statement-drafts.ts')
    return statementDrafts(drafting)
  },
}
