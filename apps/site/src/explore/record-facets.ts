import type { Dataset, Deal, Kind, RecordOf, Statement } from '@demarche/schema'
import type { Release } from '../release.ts'
import type { FacetId } from './explore-index.ts'

/** The codes of a record by facet; a facet that is absent has none. */
export type Codes = Readonly<Partial<Record<FacetId, readonly string[]>>>

interface Request {
  readonly kind: Kind
  readonly record: RecordOf<Kind>
  readonly release: Release
}

/** By what a record can be found. A statement is also found by the deals that it is about. */
export function recordFacets({ kind, record, release }: Request): Codes {
  const { dataset } = release
  const common = { kind: [kind], year: yearsOf(datesOf(kind, record.id, dataset), release) }
  const deal = kind === 'deal' ? dataset.get('deal', record.id) : undefined
  if (deal !== undefined) return { ...common, ...dealFacets([deal], release) }
  const statement = kind === 'statement' ? dataset.get('statement', record.id) : undefined
  if (statement !== undefined) return { ...common, ...statementFacets(statement, release) }
  const weapon = kind === 'weapon' ? dataset.get('weapon', record.id) : undefined
  return weapon === undefined ? common : { ...common, category: [weapon.category] }
}

function dealFacets(deals: readonly Deal[], release: Release): Codes {
  const parties = (role: string) =>
    deals.flatMap((deal) =>
      deal.parties.flatMap((party) => (party.role === role && 'actor' in party ? [party.actor] : [])),
    )
  return {
    supplier: parties('supplier'),
    recipient: parties('recipient'),
    category: deals.flatMap(({ items }) => items.map(({ category }) => category)),
    status: deals.map(({ id }) => release.derived.deal[id]?.status ?? 'unknown'),
    existence: deals.map(({ existence }) => existence.value),
  }
}

function statementFacets(statement: Statement, release: Release): Codes {
  const { speakers, acts, targets = [], topics } = statement
  return {
    ...dealFacets(dealsOf(statement, release.dataset), release),
    speaker: speakers.flatMap((speaker) => ('actor' in speaker ? [speaker.actor] : [])),
    act: acts.map(({ act }) => act),
    stance: targets.map(({ stance }) => stance),
    topic: topics,
  }
}

function dealsOf({ targets = [], links = [] }: Statement, dataset: Dataset): readonly Deal[] {
  const named = [...targets, ...links].flatMap((one) => ('to' in one ? [one.to] : []))
  return [...new Set(named)].flatMap((to) => {
    const deal = to.startsWith('deal/') ? dataset.get('deal', to.slice('deal/'.length)) : undefined
    return deal === undefined ? [] : [deal]
  })
}

/** The dates in EDTF by which a record has its place in time: events of a deal that happened, the day of anything else. */
export function datesOf(kind: Kind, id: string, dataset: Dataset): readonly string[] {
  if (kind === 'deal') {
    const events = dataset.get('deal', id)?.events ?? []
    const happened = events.filter(({ realis }) => realis === 'actual')
    const dates = (of: typeof events) => of.flatMap(({ date }) => ('edtf' in date ? [date.edtf] : []))
    return dates(happened).length > 0 ? dates(happened) : dates(events)
  }
  const date = kind === 'source' ? dataset.get('source', id)?.published : dataset.get('statement', id)?.date
  return date !== undefined && 'edtf' in date ? [date.edtf] : []
}

/** The years of dates, by the first day that each can mean, or the last where it has no first. */
const yearsOf = (dates: readonly string[], { derived }: Release): readonly string[] =>
  dates.flatMap((edtf) => {
    const { min, max } = derived.dates[edtf] ?? {}
    return (min ?? max)?.slice(0, 4) ?? []
  })
