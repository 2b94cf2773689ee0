import { datasetOf, type Dataset, type Entry, type Source } from '@demarche/schema'
import { canonicalUrl } from '@demarche/validator'

/**
 * Two codings cut down to what both coders had before them: the deals and statements that cite a document which the other
 * coding cites too. Both get the actors and weapons of either, and the sources that they cite and only the other has: the
 * catalogue need be there only once.
 */
export function inScope(a: Dataset, b: Dataset): readonly [Dataset, Dataset] {
  const [citedA, citedB] = [citedIn(a, [a, b]), citedIn(b, [a, b])]
  const shared = new Set([...citedA].filter((document) => citedB.has(document)))
  return [scoped(a, b, shared), scoped(b, a, shared)]
}

type Coded = { readonly evidence: readonly { readonly source: string }[] }

const codedIn = (dataset: Dataset) => [...dataset.all('deal'), ...dataset.all('statement')]

const citedIn = (dataset: Dataset, both: readonly Dataset[]): ReadonlySet<string> =>
  new Set(codedIn(dataset).flatMap((record) => documentsOf(record, both)))

/** The documents that a record cites. */
const documentsOf = ({ evidence }: Coded, both: readonly Dataset[]): readonly string[] =>
  evidence.map(({ source }) => documentOf(source, both))

/** A document by its address, else by its headline: coders may give one page two ids. */
function documentOf(id: string, both: readonly Dataset[]): string {
  const source = both.map((dataset) => dataset.get('source', id)).find((found) => found !== undefined)
  const { url, title } = source ?? {}
  if (typeof url === 'string') return canonicalUrl(url) ?? url
  return typeof title === 'string' ? title : id
}

function scoped(own: Dataset, other: Dataset, shared: ReadonlySet<string>): Dataset {
  const within = (record: Coded): boolean => documentsOf(record, [own, other]).some((document) => shared.has(document))
  const catalogue = [other, own].flatMap((dataset): readonly Entry[] => [
    ...dataset.all('actor').map((record) => ({ kind: 'actor', record }) as const),
    ...dataset.all('weapon').map((record) => ({ kind: 'weapon', record }) as const),
  ])
  const documentIn = ({ id }: Source): string => documentOf(id, [own, other])
  const cited = new Set(codedIn(own).flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const lacking = other.all('source').filter(({ id }) => cited.has(id) && own.get('source', id) === undefined)
  const sources = [...own.all('source'), ...lacking].filter((source) => shared.has(documentIn(source)))
  return datasetOf([
    ...catalogue,
    ...sources.map((record) => ({ kind: 'source', record }) as const),
    ...own
      .all('deal')
      .filter(within)
      .map((record) => ({ kind: 'deal', record }) as const),
    ...own
      .all('statement')
      .filter(within)
      .map((record) => ({ kind: 'statement', record }) as const),
  ])
}
