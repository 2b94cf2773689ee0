import { citedExcerpts, citesFingerprinted } from '../evidence/cited-excerpts.ts'
import { filterFault } from '../evidence/filter-fault.ts'
import { missingWords } from '../evidence/missing-words.ts'
import { rule } from '../rule.ts'

export const excerptNotInFingerprint = rule({
  code: 'Q714',
  slug: 'excerpt-not-in-fingerprint',
  severity: 'error',
  summary: 'The words of an excerpt follow each other in the document as its fingerprint knows it.',
  why: 'An excerpt must be verbatim. The fingerprint shows to anybody, without the text, that it is.',
  remedy:
    'Copy the excerpt from the document again, whole words only, and mark with `[…]` what you leave out. If the document is right and the fingerprint is of another version, make a source of its own for that version.',
  when: citesFingerprinted,
  *check(subject, dataset, { articles }) {
    for (const { path, excerpt, source } of citedExcerpts(subject, dataset)) {
      const { id, fingerprint } = source
      // With the text at hand the exact check says more.
      if (!fingerprint || articles?.has(id) || filterFault(fingerprint) !== undefined) continue
      const missing = missingWords(fingerprint, excerpt)
      if (!missing) continue
      yield {
        path,
        message: `The excerpt \`${excerpt.id}\` departs from \`${id}\` at \`${missing.word}\`: the document does not have \`${missing.words}\` in this order.`,
        help: 'Copy the excerpt from the document again, with its prefix and suffix; mark what you leave out with `[…]`.',
        related: [{ record: `source/${id}`, path: ['fingerprint'], message: 'The fingerprint of the document.' }],
      }
    }
  },
})
