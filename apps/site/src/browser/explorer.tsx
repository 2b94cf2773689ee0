import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ExploreIndex } from '../explore/explore-index.ts'
import { Chosen } from './chosen.tsx'
import { Facets } from './facets.tsx'
import { narrow } from './narrow.ts'
import { NothingFound } from './nothing-found.tsx'
import { KINDS } from './ranked.ts'
import { codesAt } from './results.ts'
import type { Search } from './search.ts'
import type { Found } from './search-messages.ts'
import { useAddress } from './use-address.ts'
import { ViewPanel } from './view-panel.tsx'

interface Props {
  readonly index: ExploreIndex
  readonly search: Search
}

/** Search box, facets and results. */
export function Explorer({ index, search }: Props) {
  const [state, setState] = useAddress()
  const found = useSearch(search, state.query)
  const all = useMemo(() => readingOrder(index), [index])
  const narrowed = useMemo(() => narrow(index, found?.hits ?? all, state.chosen), [index, found, all, state.chosen])
  const count = narrowed.records.length
  const waiting = state.query.trim() !== '' && found === undefined
  return (
    <div class="explorer">
      <div class="search">
        <label for="query">Search all records</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          value={state.query}
          placeholder="a weapon, a state, a minister, a word"
          onInput={({ currentTarget }) => setState({ ...state, query: currentTarget.value }, 'replace')}
        />
      </div>
      <Facets index={index} counts={narrowed.counts} state={state} setState={setState} />
      <div class="results">
        <p role="status" class="found" data-query={found?.asked ?? ''}>
          {waiting ? 'Searching …' : foundWords(count, found)}
        </p>
        <Chosen index={index} state={state} setState={setState} />
        {waiting ? null : count === 0 ? (
          <NothingFound state={state} setState={setState} />
        ) : (
          <ViewPanel index={index} records={narrowed.records} state={state} setState={setState} />
        )}
      </div>
    </div>
  )
}

function foundWords(count: number, found: Found | undefined): string {
  const words = `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'}`
  if (found?.partial === true) return `${words}, by title only: the words of the records could not be loaded`
  return found?.fuzzy === true && count > 0 ? `${words} with similar words; none has the words as typed` : words
}

/** An answer, and the query that it answers. */
interface Answer extends Found {
  readonly asked: string
}

/** What the search finds for a query; undefined while nothing is asked. Earlier results stay until new ones come. */
function useSearch(search: Search, query: string): Answer | undefined {
  const [found, setFound] = useState<Answer>()
  useEffect(() => {
    if (query.trim() === '') setFound(undefined)
    search.ask(query, (answer) => setFound(query.trim() === '' ? undefined : { ...answer, asked: query }))
  }, [search, query])
  return found
}

/** All records: deals, statements, then the rest, of each kind the latest first. */
function readingOrder(index: ExploreIndex): readonly number[] {
  const rank = index.id.map((_, place) => KINDS.indexOf(codesAt(index, place, 'kind')[0] ?? ''))
  return index.id
    .map((_, place) => place)
    .toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || compare(index.day[b] ?? '', index.day[a] ?? '') || a - b)
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
