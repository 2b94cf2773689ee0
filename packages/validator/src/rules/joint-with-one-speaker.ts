import { ruleFor } from '../rule.ts'

export const jointWithOneSpeaker = ruleFor('statement', {
  code: 'V437',
  slug: 'joint-with-one-speaker',
  severity: 'error',
  summary: 'A joint communiqué has two speakers or more, or speaks for two or more.',
  why: 'Words that several agreed on weigh otherwise than the words of one.',
  remedy: 'Add the other speakers or those spoken for, or choose another form.',
  when: ({ record: { form } }) => form === 'joint-communique',
  *check({ record: { form, speakers, onBehalfOf = [] } }) {
    if (form !== 'joint-communique' || speakers.length > 1 || onBehalfOf.length > 1) return
    if (speakers.some((speaker) => 'collective' in speaker)) return
    yield {
      path: ['form'],
      message: 'The form is `joint-communique`, and there is one speaker who speaks for one side.',
      help: 'Add the others to `speakers` or `onBehalfOf`, or write `form: written`.',
      related: [{ path: ['speakers'], part: 'key', message: 'The speakers.' }],
    }
  },
})
