import { ruleFor } from '../rule.ts'
import { firstDifference } from '../evidence/verbatim.ts'

export const wordsNotInExcerpt = ruleFor('statement', {
  code: 'Q704',
  slug: 'words-not-in-excerpt',
  severity: 'error',
  summary: 'The words given as the speaker’s own stand in the excerpt, letter for letter.',
  why: 'One changed word can turn a quotation round; readers rely on every word being printed as given.',
  remedy: 'Copy the words from the excerpt again. Where you leave some out write `[…]`.',
  *check({ record: { renditions, evidence } }) {
    for (const [index, { words, evidence: id }] of renditions.entries()) {
      const place = evidence.findIndex((entry) => entry.id === id)
      const excerpt = evidence[place]
      const difference = words && excerpt && firstDifference(words.text, excerpt.exact)
      if (!difference) continue
      yield {
        path: ['renditions', index, 'words', 'text'],
        message: `The words depart from the excerpt \`${id}\` at \`${difference.word}\`: they read \`${difference.words}\`, the excerpt \`${difference.excerpt}\`.`,
        help: 'Copy the words from the excerpt; mark what you leave out with `[…]`.',
        related: [{ path: ['evidence', place, 'exact'], message: 'The excerpt that should hold the words.' }],
      }
    }
  },
})
