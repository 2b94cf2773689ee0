import MiniSearch from 'minisearch'
import { queryTokens, tokensOf } from '../explore/tokens.ts'
import type { Asked, Found } from './search-messages.ts'

/** A record as the search engine sees it: words, separated by spaces. */
interface Words {
  readonly id: number
  readonly title: string
  readonly text: string
}

const engine = new MiniSearch<Words>({
  fields: ['title', 'text'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
})

/** Words this long may differ by a letter or two when nothing has them as they are. */
const FUZZY_FROM = 4

/** Asked once before anybody types: first questions take several times longer than later ones. */
const WARM = ['s']

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('titles' in data) {
    const { titles, words } = data
    engine.addAll(titles.map((title, id) => ({ id, title: tokensOf(title).join(' '), text: words[id] ?? '' })))
    hitsOf(WARM, 0)
    return
  }
  postMessage(found(data.number, data.query))
})

function found(number: number, query: string): Found {
  const words = withoutLoneEnd(queryTokens(query))
  if (words.length === 0) return { number, hits: undefined, fuzzy: false }
  const exact = hitsOf(words, 0)
  if (exact.length > 0 || words.every((word) => word.length < FUZZY_FROM)) return { number, hits: exact, fuzzy: false }
  return { number, hits: hitsOf(words, 0.2), fuzzy: true }
}

/** The words without a last one of a single letter: thousands begin with it, and it tells little beside the others. */
const withoutLoneEnd = (words: readonly string[]): readonly string[] =>
  words.length > 1 && /^[a-z\d]$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words

/** Records that have every word, the last one perhaps unfinished; best first. */
function hitsOf(words: readonly string[], fuzzy: number): Uint32Array {
  const results = engine.search(words.join(' '), {
    combineWith: 'AND',
    boost: { title: 3 },
    prefix: (_, index, terms) => index === terms.length - 1,
    fuzzy: (term) => (term.length >= FUZZY_FROM ? fuzzy : 0),
  })
  return Uint32Array.from(results, ({ id }) => Number(id))
}
