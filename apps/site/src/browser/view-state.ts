import { FACETS, type FacetId } from '../explore/explore-index.ts'

export const VIEWS = ['table', 'timeline', 'map', 'flow'] as const

export type ViewName = (typeof VIEWS)[number]

/** What is asked of the records and how they are shown: all that an address keeps. */
export interface ViewState {
  readonly query: string
  readonly view: ViewName
  /** Chosen codes by facet. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** Whose place the map shows. */
  readonly side: 'supplier' | 'recipient'
}

/** The state that the query of an address names; what it does not know is left out. */
export function readState(search: string): ViewState {
  const asked = new URLSearchParams(search)
  const chosen = FACETS.flatMap((id) => {
    const codes = asked.getAll(id).filter((code) => code !== '')
    return codes.length === 0 ? [] : [[id, codes] as const]
  })
  return {
    query: asked.get('q') ?? '',
    view: VIEWS.find((view) => view === asked.get('view')) ?? 'table',
    chosen: Object.fromEntries(chosen),
    side: asked.get('side') === 'supplier' ? 'supplier' : 'recipient',
  }
}

/** The query of an address for a state, `?q=…`, the same for the same state; empty for the first state. */
export function writeState({ query, view, chosen, side }: ViewState): string {
  const asked = new URLSearchParams()
  if (query !== '') asked.append('q', query)
  for (const id of FACETS) {
    for (const code of (chosen[id] ?? []).toSorted()) asked.append(id, code)
  }
  if (view !== 'table') asked.append('view', view)
  if (side !== 'recipient') asked.append('side', side)
  const text = asked.toString()
  return text === '' ? '' : `?${text}`
}

/** The state with a code chosen, or no longer chosen. */
export function toggled(state: ViewState, facet: FacetId, code: string): ViewState {
  const before = state.chosen[facet] ?? []
  const codes = before.includes(code) ? before.filter((one) => one !== code) : [...before, code]
  return { ...state, chosen: { ...state.chosen, [facet]: codes } }
}
