import { citedExcerpts } from '../evidence/cited-excerpts.ts'
import { findExcerpt, type FoundExcerpt } from '../evidence/find-excerpt.ts'
import { rule } from '../rule.ts'

export const excerptNotInArticle = rule({
  code: 'Q717',
  slug: 'excerpt-not-in-article',
  severity: 'error',
  needs: 'articles',
  summary: 'The words of an excerpt follow each other in the text of the document, where the text is given.',
  why: 'An excerpt must be verbatim. With the text at hand every word of it is compared, however short it is.',
  remedy: 'Copy the excerpt from the document again, whole words only, and mark with `[…]` what you leave out.',
  *check(subject, dataset, { articles }) {
    for (const { path, excerpt, source } of citedExcerpts(subject, dataset)) {
      const text = articles?.get(source.id)
      const found = text === undefined ? undefined : findExcerpt(text, excerpt)
      if (!found || found.found) continue
      yield {
        path,
        message: `The excerpt \`${excerpt.id}\` departs from the text of \`${source.id}\` at \`${found.word}\`: ${insteadOf(found)}.`,
        help: 'Copy the excerpt from the text again, with its prefix and suffix; mark what you leave out with `[…]`.',
      }
    }
  },
})

const insteadOf = (found: Extract<FoundExcerpt, { found: false }>): string =>
  found.instead === undefined
    ? 'nothing in the text goes on so'
    : `the text has \`${found.instead}\` there (offset ${found.offset})`
