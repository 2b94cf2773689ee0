import { fingerprintWords } from './fingerprint-words.ts'

/** What an entry of evidence quotes, and the words around it. */
export interface Excerpt {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** A word of an excerpt. */
export interface RunWord {
  readonly text: string
  /** Whether it belongs to the excerpt proper, not to its prefix or suffix. */
  readonly exact: boolean
}

const ELISION = '[…]'

/** The unbroken runs of words in an excerpt with its prefix and suffix; `[…]` ends one and begins the next. */
export function excerptRuns({ prefix = '', exact, suffix = '' }: Excerpt): readonly (readonly RunWord[])[] {
  const runs: RunWord[][] = [[]]
  for (const [part, text] of [prefix, exact, suffix].entries()) {
    for (const [index, piece] of text.split(ELISION).entries()) {
      if (index > 0) runs.push([])
      runs.at(-1)?.push(...fingerprintWords(piece).map((word) => ({ text: word.text, exact: part === 1 })))
    }
  }
  return runs.filter((run) => run.length > 0)
}
