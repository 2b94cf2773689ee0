import { SOURCE_QUESTIONS } from '../source-questions.ts'
import type { Drafter } from '../question.ts'

export const actorDrafter: Drafter = {
  kind: 'actor',
  summary: 'a person in public roles, or an organisation',
  questions: [
    { flag: 'name', takes: '<name>', ask: 'Name, the usual one in English', must: true },
    { flag: 'type', takes: '<type>', ask: 'person or organisation (drafted as an organisation unless said)' },
    ...SOURCE_QUESTIONS.filter(({ flag }) => flag !== 'excerpt'),
    {
      flag: 'state',
      takes: '<id>',
      ask: 'For which state the person speaks, or to which the organisation belongs',
      among: { kind: 'actor' },
    },
    { flag: 'class', takes: '<code>', ask: 'What sort of organisation', among: { vocabulary: 'organisation-class' } },
    { flag: 'role', takes: '<title>', ask: 'Which public role the person held, in English' },
    { flag: 'level', takes: '<code>', ask: 'Rank of that role', among: { vocabulary: 'role-level' } },
    { flag: 'from', takes: '<date>', ask: 'Since when in that role (2019-11-05, 2019-11 or 2019)' },
    { flag: 'id', takes: '<id>', ask: 'Id, instead of the one that is drafted', quiet: true },
  ],
  async draft(drafting) {
    const { actorDrafts } = await import('../drafts/actor-drafts.ts')
    return actorDrafts(drafting)
  },
}
