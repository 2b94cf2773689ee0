import type { Surroundings } from '../summary.ts'
import { fingerprintWords } from '../evidence/fingerprint-words.ts'
import { perDataset, ruleFor } from '../rule.ts'
import { unified } from '../evidence/verbatim.ts'

/** Part of a document that all excerpts together may take. */
const SHARE = 0.1
/** Words that are always allowed: one excerpt of full length, however short the document. */
const ALWAYS = 40

export const excerptShare = ruleFor('source', {
  code: 'Q711',
  slug: 'excerpt-share',
  severity: 'warning',
  summary: 'All excerpts of one document together hold a tenth of its words at most.',
  why: 'The articles belong to their publishers; many short excerpts can add up to the whole text.',
  remedy: 'Shorten the excerpts to the words that carry the facts, or use one excerpt for several fields.',
  when: ({ record: { fingerprint } }) => fingerprint !== undefined,
  *check({ record: { id, fingerprint } }, dataset) {
    if (!fingerprint) return
    const quoted = wordsQuoted(excerptsBySource(dataset).get(id) ?? [])
    if (quoted <= Math.max(ALWAYS, fingerprint.words * SHARE)) return
    yield {
      path: ['id'],
      message: `The excerpts of \`${id}\` hold ${quoted} of its ${fingerprint.words} words, more than a tenth.`,
      help: 'Shorten the excerpts in the records that cite it.',
    }
  },
})

/** Words in the excerpts together; one that stands inside another is not counted again. */
function wordsQuoted(excerpts: readonly string[]): number {
  const texts = [...new Set(excerpts.map(unified))]
  return texts
    .filter((text) => !texts.some((other) => other !== text && other.includes(text)))
    .reduce((sum, text) => sum + fingerprintWords(text).length, 0)
}

const excerptsBySource = perDataset((dataset) => {
  const entries = evidenceIn(dataset)
  const grouped = Map.groupBy(entries, ({ source }) => source)
  return new Map(Array.from(grouped, ([source, group]) => [source, group.map(({ exact }) => exact)]))
})

const evidenceIn = (dataset: Surroundings) =>
  [...dataset.all('deal'), ...dataset.all('statement'), ...dataset.all('actor'), ...dataset.all('weapon')].flatMap(
    ({ evidence = [] }) => evidence,
  )
