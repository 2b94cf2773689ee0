import { compareText, kindNames } from '@demarche/schema'
import { codeLabel } from '../code-label.ts'
import type { Release } from '../release.ts'
import { languageOf, titleOf } from '../titles.ts'
import { FACETS, type ExploreIndex, type Facet, type FacetId } from './explore-index.ts'
import type { ExploreWords } from './explore-words.ts'
import { placesOf, worldText } from './places.ts'
import { datesOf, recordFacets, type Codes } from './record-facets.ts'
import { itemWords, recordWords } from './record-words.ts'

/** Writes what the page that explores all records loads: the index, the words of every record, the map. */
export function writeExplore(release: Release, write: (path: string, text: string) => void): void {
  const { dataset } = release
  const records = kindNames.flatMap((kind) =>
    kind === 'redirect' ? [] : dataset.all(kind).map((record) => ({ kind, record })),
  )
  const codes = records.map(({ kind, record }) => recordFacets({ kind, record, release }))
  const dates = records.map(({ kind, record }) => firstOf(datesOf(kind, record.id, dataset), release))
  const index: ExploreIndex = {
    ...(release.version === undefined ? {} : { version: release.version }),
    base: release.index.base,
    id: records.map(({ record }) => record.id),
    title: records.map(({ kind, record }) => titleOf(kind, record.id, dataset)),
    language: records.map(({ kind, record }) => languageOf(kind, record.id, dataset).replace(/^en$/, '')),
    date: dates.map(({ edtf }) => edtf),
    day: dates.map(({ day }) => day),
    facets: FACETS.map((id) => facetOf(id, codes, release)),
    places: placesOf(
      new Set(codes.flatMap(({ supplier = [], recipient = [] }) => [...supplier, ...recipient])),
      dataset,
    ),
  }
  write('explore/index.json', JSON.stringify(index))
  const words: ExploreWords = {
    items: records.map(({ kind, record }) => (kind === 'deal' ? itemWords(record.id, dataset) : '')),
    text: records.map(({ kind, record }) => recordWords(kind, record, dataset)),
  }
  write('explore/words.json', JSON.stringify(words))
  write('explore/world.json', worldText())
}

/** The earliest of some dates. */
function firstOf(dates: readonly string[], { derived }: Release): { readonly edtf: string; readonly day: string } {
  const known = dates.flatMap((edtf) => {
    const { min, max } = derived.dates[edtf] ?? {}
    const day = min ?? max
    return day === undefined ? [] : [{ edtf, day }]
  })
  return known.toSorted((a, b) => compareText(a.day, b.day))[0] ?? { edtf: '', day: '' }
}

const LABELS: Readonly<Record<FacetId, string>> = {
  kind: 'Kind',
  supplier: 'Supplier',
  recipient: 'Recipient',
  category: 'Weapon category',
  status: 'Status',
  existence: 'Existence',
  speaker: 'Speaker',
  act: 'Act',
  stance: 'Stance',
  topic: 'Topic',
  year: 'Year',
}

const VOCABULARIES: Readonly<Partial<Record<FacetId, string>>> = {
  kind: 'record-kind',
  category: 'armament-category',
  status: 'deal-status',
  existence: 'deal-existence',
  act: 'act',
  stance: 'stance',
  topic: 'topic',
}

function facetOf(id: FacetId, codes: readonly Codes[], { dataset }: Release): Facet {
  const values = [...new Set(codes.flatMap((one) => one[id] ?? []))].toSorted(compareText)
  const place = new Map(values.map((code, index) => [code, index]))
  const labelOf = (code: string): string =>
    id === 'supplier' || id === 'recipient' || id === 'speaker'
      ? titleOf('actor', code, dataset)
      : codeLabel(VOCABULARIES[id], code).label
  return {
    id,
    label: LABELS[id],
    values: values.map((code) => [code, labelOf(code)]),
    of: codes.map((one) => [...new Set(one[id] ?? [])].map((code) => place.get(code) ?? 0)),
  }
}
