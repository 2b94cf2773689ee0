import { ruleFor } from '../rule.ts'
import { wordsOf } from '../language/words.ts'

/** Shorter runs of words are alike by chance. */
const LEAST = 6

export const glossIsQuote = ruleFor('statement', {
  code: 'Q712',
  slug: 'gloss-is-quote',
  severity: 'warning',
  summary: 'The gloss says the matter in the coder’s own neutral words.',
  why: 'The gloss is what tables and searches show; a quotation there takes over the wording of the speaker or the paper.',
  remedy: 'Say in one neutral English sentence who does what in the statement. The quotation stands in `renditions`.',
  *check({ record: { gloss, renditions, evidence } }) {
    const own = wordsOf(gloss)
    const quoted = [...renditions.flatMap(({ words }) => words?.text ?? []), ...evidence.map(({ exact }) => exact)]
    const sign = longest(own)
    const copied = quoted.find((text) => mayBeCopy(own, sign, text) && isCopy(own, wordsOf(text)))
    if (copied === undefined) return
    yield {
      path: ['gloss'],
      message: `The gloss repeats \`${copied}\` word for word.`,
      help: 'Write one neutral sentence in your own words.',
    }
  },
})

/** A look at the longest word of one and the first of the other: most texts share neither. */
function mayBeCopy(gloss: readonly string[], sign: string, quoted: string): boolean {
  if (BEYOND_ASCII.test(quoted)) return true
  const text = quoted.toLowerCase()
  return text.includes(sign) || gloss.includes(FIRST_WORD.exec(text)?.[0] ?? '')
}

const BEYOND_ASCII = /\P{ASCII}/u
const FIRST_WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/

const longest = (words: readonly string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one), '')

const isCopy = (gloss: readonly string[], quoted: readonly string[]): boolean =>
  (quoted.length >= LEAST && holds(gloss, quoted)) || (gloss.length >= LEAST && holds(quoted, gloss))

/** Whether the words of one text stand in another in the same order without a gap. */
const holds = (text: readonly string[], run: readonly string[]): boolean =>
  run.length <= text.length && text.some((_, at) => run.every((word, offset) => word === text[at + offset]))
