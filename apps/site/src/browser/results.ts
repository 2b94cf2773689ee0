import type { ExploreIndex, FacetId } from '../explore/explore-index.ts'

/** A record of the results, with what tables and pictures show of it. */
export interface Result {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly language: string
  readonly date: string
  readonly day: string
  /** Address of its page, from the page that explores. */
  readonly href: string
}

/** The record at a place of the index. */
export function resultAt(index: ExploreIndex, place: number): Result {
  const kind = codesAt(index, place, 'kind')[0] ?? ''
  const id = index.id[place] ?? ''
  return {
    kind,
    id,
    title: index.title[place] ?? id,
    language: index.language[place] || 'en',
    date: index.date[place] ?? '',
    day: index.day[place] ?? '',
    href: `../id/${kind}/${id}/`,
  }
}

/** Codes of a record in a facet. */
export const codesAt = (index: ExploreIndex, place: number, facet: FacetId): readonly string[] =>
  valuesAt(index, place, facet).map(([code]) => code)

/** Labels of a record in a facet. */
export const labelsAt = (index: ExploreIndex, place: number, facet: FacetId): readonly string[] =>
  valuesAt(index, place, facet).map(([, label]) => label)

function valuesAt({ facets }: ExploreIndex, place: number, id: FacetId): readonly (readonly [string, string])[] {
  const facet = facets.find((one) => one.id === id)
  return (facet?.of[place] ?? []).flatMap((value) => {
    const known = facet?.values[value]
    return known === undefined ? [] : [known]
  })
}
