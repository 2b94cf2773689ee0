import { SOURCE_QUESTIONS } from '../source-questions.ts'
import type { Drafter } from '../question.ts'

export const dealDrafter: Drafter = {
  kind: 'deal',
  summary: 'an arms deal with its parties, items and dated events',
  questions: [
    ...SOURCE_QUESTIONS,
    { flag: 'supplier', takes: '<id>', ask: 'Who supplies', among: { kind: 'actor' }, many: true },
    { flag: 'recipient', takes: '<id>', ask: 'Who receives', among: { kind: 'actor' }, many: true },
    { flag: 'weapon', takes: '<id>', ask: 'Which weapon of the catalogue', among: { kind: 'weapon' } },
    { flag: 'designation', takes: '<words>', ask: 'What the page calls it' },
    {
      flag: 'category',
      takes: '<code>',
      ask: 'Category, where the catalogue lacks the weapon',
      among: { vocabulary: 'armament-category' },
    },
    { flag: 'count', takes: '<number>', ask: 'How many, where the page gives one number' },
    { flag: 'unit', takes: '<code>', ask: 'What is counted', among: { vocabulary: 'quantity-unit' } },
    { flag: 'event', takes: '<code>', ask: 'What happened', among: { vocabulary: 'event-type' } },
    { flag: 'date', takes: '<date>', ask: 'When (2019-11-05, 2019-11 or 2019)' },
    {
      flag: 'existence',
      takes: '<code>',
      ask: 'How sure it is that there is such a deal',
      among: { vocabulary: 'deal-existence' },
    },
    { flag: 'agreement', takes: '<code>', ask: 'What was concluded', among: { vocabulary: 'agreement' } },
    { flag: 'modality', takes: '<code>', ask: 'How the items change hands', among: { vocabulary: 'modality' } },
    { flag: 'id', takes: '<id>', ask: 'Id, instead of the one that is drafted', quiet: true },
  ],
  async draft(drafting) {
    const { dealDrafts } = await import('../drafts/deal-drafts.ts')
    return dealDrafts(drafting)
  },
}
