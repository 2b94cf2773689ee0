import { ruleFor } from '../rule.ts'

/** Forms in which the text gives no words of the speaker. */
const WORDLESS: readonly string[] = ['indirect', 'summary']

export const wordsInIndirectForm = ruleFor('statement', {
  code: 'Q707',
  slug: 'words-in-indirect-form',
  severity: 'error',
  summary: 'A direct quotation gives the speaker’s words, and a paraphrase gives none.',
  why: 'Words that only a reporter chose must never be counted or quoted as the speaker’s.',
  remedy:
    'Take the words out, or choose the form that fits: `direct` or `mixed` where the text prints words as quoted.',
  when: ({ record: { renditions } }) =>
    renditions.some(({ form, words }) => (words ? WORDLESS.includes(form) : form === 'direct')),
  *check({ record: { renditions } }) {
    for (const [index, { form, words }] of renditions.entries()) {
      if (words && WORDLESS.includes(form)) {
        yield {
          path: ['renditions', index, 'words'],
          part: 'key',
          message: `A rendition in \`${form}\` form has no words of the speaker, and \`words\` are given.`,
          help: 'Take `words` out; if the text prints them as quoted, write `form: direct` or `form: mixed`.',
        }
      }
      if (!words && form === 'direct') {
        yield {
          path: ['renditions', index, 'form'],
          message: 'The rendition is `direct`, and no `words` are given.',
          help: 'Add `words` with the text as quoted, or write the form that the text has.',
        }
      }
    }
  },
})
