import { fold } from '../language/fold.ts'

/** A word of a text as fingerprints see it. */
export interface Word {
  /** In folded form. */
  readonly text: string
  /** Place in the folded text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/**
 * Blocks of scripts that put no spaces between words: Thai and Lao, Myanmar, Khmer, everything East Asian but Hangul.
 * Where their words end is for a dictionary to say, and dictionaries change; so every letter is a word.
 */
const UNSPACED = '[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u2E80-\\uA4CF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}]'

/** Letters and digits with their marks; a point or comma stays inside a number. Signs of currency and `%` are facts. */
const WORD = new RegExp(
  [
    `(?=${UNSPACED})[\\p{L}\\p{N}]\\p{M}*`,
    `(?=[\\p{L}\\p{N}])(?:(?!${UNSPACED})[\\p{L}\\p{N}]|\\p{M}|(?<=\\p{Nd})[.,](?=(?!${UNSPACED})\\p{Nd}))+`,
    '[\\p{Sc}%]',
  ].join('|'),
  'gu',
)

/** The words of a text in order. No punctuation counts, so it does not matter how a house prints quotes and dashes. */
export const fingerprintWords = (text: string): readonly Word[] =>
  Array.from(fold(text).matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
