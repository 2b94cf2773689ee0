import type { ExploreIndex } from '../explore/explore-index.ts'
import { codesAt } from './results.ts'
import type { Asked, Found } from './search-messages.ts'

/** Full-text search in a worker, so that typing never waits for it. */
export interface Search {
  /** Asks for a query; `answer` is called unless a later query was asked meanwhile. */
  readonly ask: (query: string, answer: (found: Found) => void) => void
}

/** Starts the search; the words of the records are loaded in the background, and queries wait for them. */
export function startSearch(index: ExploreIndex): Search {
  const worker = new Worker(new URL('search-worker.js', import.meta.url), { type: 'module' })
  const post = (asked: Asked): void => worker.postMessage(asked, { transfer: [] })
  const kinds = index.id.map((_, place) => codesAt(index, place, 'kind')[0] ?? '')
  post({ titles: index.title, kinds, words: new URL('words.json', location.href).href })
  let last = 0
  let answering: ((found: Found) => void) | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => {
    if (data.number === last) answering?.(data)
  })
  return {
    ask: (query, answer) => {
      last += 1
      answering = answer
      post({ number: last, query })
    },
  }
}
