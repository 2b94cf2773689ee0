import type { ExploreIndex } from '../explore/explore-index.ts'
import type { Asked, Found } from './search-messages.ts'

/** What a query finds. */
export interface Answer extends Found {
  /** Whether only titles were searched, since the words of the records could not be loaded. */
  readonly partial: boolean
}

/** Full-text search in a worker, so that typing never waits for it. */
export interface Search {
  /** Asks for a query; `answer` is called unless a later query was asked meanwhile. */
  readonly ask: (query: string, answer: (found: Answer) => void) => void
}

/** Starts the search; the words of the records are loaded in the background, and queries wait for them. */
export function startSearch(index: ExploreIndex): Search {
  const worker = new Worker(new URL('search-worker.js', import.meta.url), { type: 'module' })
  const post = (asked: Asked): void => worker.postMessage(asked, { transfer: [] })
  const ready = loadWords().then((words) => {
    post({ titles: index.title, words: words ?? [] })
    return words === undefined
  })
  let last = 0
  let answering: ((found: Found) => void) | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => {
    if (data.number === last) answering?.(data)
  })
  return {
    ask: (query, answer) => {
      last += 1
      const number = last
      void ready.then((partial) => {
        if (number !== last) return
        answering = (found) => answer({ ...found, partial })
        post({ number, query })
      })
    },
  }
}

/** The words of every record; undefined where they cannot be loaded. */
async function loadWords(): Promise<readonly string[] | undefined> {
  const response = await fetch('words.json').catch(() => undefined)
  return response?.ok === true ? response.json() : undefined
}
