/** Where words leave the text that they are said to be in. */
export interface Difference {
  /** The first word that is not there. */
  readonly word: string
  /** The words around it. */
  readonly words: string
  /** What the excerpt has at the same place, or its beginning where no word was found. */
  readonly excerpt: string
}

const ELISION = '[…]'
/** Characters shown on either side of a difference. */
const CONTEXT = 30

/** One form for quotation marks, dashes, dots and white space, which every house prints its own way. */
export const unified = (text: string): string =>
  (BEYOND_ASCII.test(text) ? unifiedMarks(text.normalize('NFC')) : text)
    .replaceAll(/["`]/g, "'")
    .replaceAll('...', '…')
    .replaceAll(/\s+/g, ' ')
    .trim()

const BEYOND_ASCII = /\P{ASCII}/u

/** What plain English text has none of. */
const unifiedMarks = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/[“”„‟«»‘’‚‛‹›"`´′″＂＇]/g, "'")
    .replaceAll(/[‐‑‒–—―−]/g, '-')

/**
 * The first place where words depart from the excerpt they should stand in, or undefined where they do stand in it.
 * `[…]` in the words leaves something out; nothing else passes over a gap.
 */
export function firstDifference(words: string, excerpt: string): Difference | undefined {
  if (isPlain(words) && isPlain(excerpt) && excerpt.includes(words)) return undefined
  const text = unified(excerpt)
  let from = 0
  for (const part of unified(words).split(ELISION)) {
    const run = part.trim()
    const at = text.indexOf(run, from)
    if (at === -1) return differenceOf(run, text.slice(from))
    from = at + run.length
  }
  return undefined
}

/** Whether a text means the same letter for letter, wherever it is cut. */
const isPlain = (text: string): boolean => !BEYOND_ASCII.test(text) && !text.includes('...')

function differenceOf(run: string, text: string): Difference {
  let good = 0
  let place = 0
  for (const { index, segment } of new Intl.Segmenter('und', { granularity: 'word' }).segment(run)) {
    const end = index + segment.length
    const at = text.indexOf(run.slice(0, end))
    if (at === -1) return { word: wordAt(run, index), words: around(run, good), excerpt: around(text, place) }
    if (segment.trim() === '') continue
    good = end
    place = at + end
  }
  return { word: run, words: around(run, 0), excerpt: around(text, 0) }
}

/** The word that stands at an index, with the punctuation that hangs on to it. */
const wordAt = (text: string, index: number): string => /\S+/.exec(text.slice(index))?.[0] ?? text

/** Some text on both sides of an index, in whole words where the script has spaces. */
function around(text: string, at: number): string {
  const before = Array.from(text.slice(0, at))
  const after = Array.from(text.slice(at))
  const start = before.slice(-CONTEXT).join('')
  const end = after.slice(0, CONTEXT).join('')
  return (
    (before.length > CONTEXT ? `… ${start.replace(/^\S*\s/, '')}` : start) +
    (after.length > CONTEXT ? `${end.replace(/\s\S*$/, '')} …` : end)
  )
}
