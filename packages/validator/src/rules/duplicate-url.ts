import type { Source } from '@demarche/schema/model'
import { canonicalUrl } from '../facts/canonical-url.ts'
import { indexBy } from '../facts/index-by.ts'
import { perDataset, ruleFor } from '../rule.ts'

export const duplicateUrl = ruleFor('source', {
  code: 'D602',
  slug: 'duplicate-url',
  severity: 'error',
  summary: 'One version of a document is recorded as one source.',
  why: 'The same article under two ids looks like two witnesses, and its excerpts are scattered over both.',
  remedy:
    'Cite the earlier source and retire this one. If the page was changed in between, say so with `derivesFrom`, or give an archived copy of each version.',
  *check({ record }, dataset) {
    const earlier = earlierOf(dataset).get(record.id)
    if (!earlier) return
    yield {
      path: ['url'],
      message: `\`${String(record.url)}\` is the address of the source \`${earlier.id}\` too.`,
      help: `Cite \`${earlier.id}\`, or correct the address.`,
      related: [{ record: `source/${earlier.id}`, path: ['url'], message: 'The same address.' }],
    }
  },
})

/** The earlier source at the same address, by id. */
const earlierOf = perDataset((dataset) => {
  const groups = indexBy(dataset.all('source'), canonicalOf).values()
  const pairs = Array.from(groups).flatMap((group) =>
    group.map(
      (source) => [source.id, group.find((other) => other.id < source.id && !areVersions(other, source))] as const,
    ),
  )
  return new Map(pairs)
})

const canonicalOf = ({ url }: Source): readonly string[] => (typeof url === 'string' ? [canonicalUrl(url)] : [])

/** Whether two sources at one address are said to be different versions of the page. */
function areVersions(a: Source, b: Source): boolean {
  const archived = a.archive !== undefined && b.archive !== undefined && a.archive !== b.archive
  return archived || takesOver(a, b) || takesOver(b, a)
}

const takesOver = ({ derivesFrom = [] }: Source, { id }: Source): boolean =>
  derivesFrom.some((derivation) => 'source' in derivation && derivation.source === id)
