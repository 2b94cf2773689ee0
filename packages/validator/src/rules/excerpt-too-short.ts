import { citedExcerpts, citesFingerprinted } from '../evidence/cited-excerpts.ts'
import { rule } from '../rule.ts'
import { shortRun } from '../evidence/short-run.ts'

export const excerptTooShort = rule({
  code: 'Q715',
  slug: 'excerpt-too-short',
  severity: 'warning',
  summary: 'An excerpt, with its prefix and suffix, is long enough to be checked against the fingerprint: four words.',
  why: 'A fingerprint knows runs of four words. What is shorter cannot be shown to stand in the document.',
  remedy: 'Add the words before it as `prefix`, or those after it as `suffix`, until four words follow each other.',
  when: citesFingerprinted,
  *check(subject, dataset, { articles }) {
    for (const { path, excerpt, source } of citedExcerpts(subject, dataset)) {
      if (!source.fingerprint || articles?.has(source.id)) continue
      const words = shortRun(excerpt)
      if (words === undefined) continue
      yield {
        path,
        message: `\`${words}\` in the excerpt \`${excerpt.id}\` is too short to be checked against the fingerprint of \`${source.id}\`.`,
        help: 'Add `prefix` or `suffix`, the words before or after it; leave out less at a `[…]`.',
      }
    }
  },
})
