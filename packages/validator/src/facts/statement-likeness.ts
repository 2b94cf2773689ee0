import { dateBounds } from '@demarche/schema/model'
import type { StatementSummary } from '../summary.ts'
import { similarity, wordsOf } from '../language/words.ts'

/** Two quotations that share this part of their words are taken for one utterance. */
const ALIKE = 0.6
/** Shorter quotations are too often alike by chance. */
const LEAST_WORDS = 4

/** The people and bodies known by record who made a statement. */
export const speakersOf = ({ speakers }: StatementSummary): readonly string[] =>
  speakers.flatMap(({ actor }) => actor ?? [])

/** Whether the days that two statements may have been made on overlap. Unknown dates never do. */
export function onOneDay(a: StatementSummary, b: StatementSummary): boolean {
  const one = 'edtf' in a.date && dateBounds(a.date.edtf)
  const other = 'edtf' in b.date && dateBounds(b.date.edtf)
  if (!one || !other) return false
  return (one.min ?? '') <= (other.max ?? '9999') && (other.min ?? '') <= (one.max ?? '9999')
}

/** Whether some quotation in one has much the same words as one in the other, in the same language. */
export const inLikeWords = (a: StatementSummary, b: StatementSummary): boolean =>
  quotationsOf(a).some((one) =>
    quotationsOf(b).some((other) => one.language === other.language && similarity(one.words, other.words) >= ALIKE),
  )

interface Quotation {
  readonly language: string | undefined
  readonly words: ReadonlySet<string>
}

const quotationsOf = ({ renditions }: StatementSummary): readonly Quotation[] =>
  renditions
    .flatMap(({ words }) => words ?? [])
    .map(({ text, language }) => ({ language: language.split('-')[0], words: new Set(wordsOf(text)) }))
    .filter(({ words }) => words.size >= LEAST_WORDS)

/** Whether two statements are known to be different: one names the other, or they are about different deals. */
export function areKnownApart(a: StatementSummary, b: StatementSummary): boolean {
  const [some, others] = [dealsOf(a), dealsOf(b)]
  const apart = some.length > 0 && others.length > 0 && !some.some((deal) => others.includes(deal))
  return apart || names(a, b) || names(b, a)
}

const names = ({ links = [], embedded }: StatementSummary, { id }: StatementSummary): boolean =>
  embedded?.in === id || links.some(({ to }) => to === `statement/${id}`)

const dealsOf = ({ links = [], targets = [] }: StatementSummary): readonly string[] =>
  [...links, ...targets].flatMap((named) => (named.to?.startsWith('deal/') === true ? [named.to] : []))
