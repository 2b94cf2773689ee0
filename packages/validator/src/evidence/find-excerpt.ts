import { excerptRuns, type Excerpt, type RunWord } from './excerpt-runs.ts'
import { fingerprintWords, type Word } from './fingerprint-words.ts'
import { unfoldedRange } from '../fixing/unfolded-range.ts'

/** Where an excerpt stands in a text, or where it departs from it. Offsets are UTF-16 code units of the text. */
export type FoundExcerpt =
  | { readonly found: true; readonly start: number; readonly end: number }
  | {
      readonly found: false
      /** The first word of the excerpt that differs, in folded form. */
      readonly word: string
      /** What the text has in its place; absent at its end, and where no word of the run is in the text. */
      readonly instead?: string
      readonly offset?: number
    }

/**
 * Looks for an excerpt in the full text, word by word, with its prefix and suffix. The runs between `[…]` must follow
 * each other. The place is that of the excerpt proper. Undefined for an excerpt without words.
 */
export function findExcerpt(text: string, excerpt: Excerpt): FoundExcerpt | undefined {
  const words = fingerprintWords(text)
  const quoted: Word[] = []
  let from = 0
  for (const run of excerptRuns(excerpt)) {
    const { at, length } = longestMatch(words, run, from)
    if (length < run.length) return difference(text, words[at + length], { run, length })
    quoted.push(...words.slice(at, at + length).filter((_, index) => run[index]?.exact))
    from = at + length
  }
  const [first, last] = [quoted[0], quoted.at(-1)]
  if (!first || !last) return undefined
  return { found: true, ...unfoldedRange(text, { start: first.start, end: last.end }) }
}

interface Match {
  readonly at: number
  readonly length: number
}

/** The first place from which the most words of a run follow each other. */
function longestMatch(words: readonly Word[], run: readonly RunWord[], from: number): Match {
  let best: Match = { at: from, length: 0 }
  for (let at = from; at < words.length && best.length < run.length; at += 1) {
    let length = 0
    while (length < run.length && words[at + length]?.text === run[length]?.text) length += 1
    if (length > best.length) best = { at, length }
  }
  return best
}

interface Partial {
  readonly run: readonly RunWord[]
  readonly length: number
}

function difference(text: string, instead: Word | undefined, { run, length }: Partial): FoundExcerpt {
  const word = run[length]?.text ?? ''
  if (!instead || length === 0) return { found: false, word }
  return { found: false, word, instead: instead.text, offset: unfoldedRange(text, instead).start }
}
