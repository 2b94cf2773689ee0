import MiniSearch from 'minisearch'
import type { ExploreWords } from '../explore/explore-words.ts'
import { queryTokens, tokensOf } from '../explore/tokens.ts'
import { ranked } from './ranked.ts'
import type { Asked, Found, Searched } from './search-messages.ts'

/** A record as the search engine sees it: words, separated by spaces. */
interface Words {
  readonly id: number
  readonly title: string
  readonly items: string
  readonly text: string
}

const engine = new MiniSearch<Words>({
  fields: ['title', 'items', 'text'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
})

/** Words this long may differ by a letter or two when nothing has them as they are. */
const FUZZY_FROM = 4

/** Asked once before anybody types: first questions take several times longer than later ones. */
const WARM = ['s']

/** Kind of every record. */
let kinds: readonly string[] = []

/** Whether the words of the records are searched too, told once they can be. */
let ready = Promise.resolve(false)

/** Number of the last query. */
let last = 0

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('titles' in data) {
    ready = prepared(data)
    return
  }
  last = data.number
  void ready.then((hasWords) => {
    // What was asked while the words were on their way is out of date, but for the last.
    if (data.number === last) postMessage(found(data.number, data.query, !hasWords))
  })
})

async function prepared({ titles, kinds: all, words: address }: Searched): Promise<boolean> {
  const words = await loadWords(address)
  kinds = all
  engine.addAll(
    titles.map((title, id) => ({
      id,
      title: tokensOf(title).join(' '),
      items: words?.items[id] ?? '',
      text: words?.text[id] ?? '',
    })),
  )
  hitsOf(WARM, 0)
  return words !== undefined
}

/** The words of every record; undefined where they cannot be loaded. */
async function loadWords(address: string): Promise<ExploreWords | undefined> {
  const response = await fetch(address).catch(() => undefined)
  return response?.ok === true ? response.json() : undefined
}

function found(number: number, query: string, partial: boolean): Found {
  const words = withoutLoneEnd(queryTokens(query))
  if (words.length === 0) return { number, hits: undefined, fuzzy: false, partial }
  const exact = hitsOf(words, 0)
  const short = words.every((word) => word.length < FUZZY_FROM)
  if (exact.length > 0 || short) return { number, hits: exact, fuzzy: false, partial }
  return { number, hits: hitsOf(words, 0.2), fuzzy: true, partial }
}

/** The words without a last one of a single letter: thousands begin with it, and it tells little beside the others. */
const withoutLoneEnd = (words: readonly string[]): readonly string[] =>
  words.length > 1 && /^[a-z\d]$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words

/** Records that have every word, the last one perhaps unfinished, in the order to show. */
function hitsOf(words: readonly string[], fuzzy: number): Uint32Array {
  const search = (fields: readonly (keyof Words)[]): readonly number[] =>
    engine
      .search(words.join(' '), {
        fields: [...fields],
        combineWith: 'AND',
        boost: { title: 3 },
        prefix: (_, index, terms) => index === terms.length - 1,
        fuzzy: (term) => (term.length >= FUZZY_FROM ? fuzzy : 0),
      })
      .map(({ id }) => Number(id))
  return ranked({ found: search(['title', 'items', 'text']), about: new Set(search(['title', 'items'])), kinds })
}
