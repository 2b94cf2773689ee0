import {
  compareText,
  type Dataset,
  type Deal,
  type Kind,
  type RecordOf,
  type Source,
  type Statement,
} from '@demarche/schema/model'
import { atOneTime, canonicalUrl, onOneDay, pairsOf, wordsOf } from '@demarche/validator'

/** The kinds that two coders make of the same documents. */
export type CodedKind = Extract<Kind, 'source' | 'deal' | 'statement'>

/** Two codings of one thing. */
interface Match<K extends CodedKind> {
  readonly a: RecordOf<K>
  readonly b: RecordOf<K>
}

interface Matching<K extends CodedKind> {
  readonly matches: readonly Match<K>[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
}

/** How much speaks for two records being one; 0 where nothing does. */
export type Likeness<K extends CodedKind> = (a: RecordOf<K>, b: RecordOf<K>) => number

/** Pairs the records of two lists one to one, the surest pairs first; equals by id, so that the order given does not matter. */
export function matchRecords<K extends CodedKind>(
  as: readonly RecordOf<K>[],
  bs: readonly RecordOf<K>[],
  likeness: Likeness<K>,
): Matching<K> {
  const candidates = as
    .flatMap((a) => bs.map((b) => ({ a, b, likeness: likeness(a, b) })))
    .filter((one) => one.likeness > 0)
    .toSorted((x, y) => y.likeness - x.likeness || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id))
  const [taken, matches] = [{ a: new Set<string>(), b: new Set<string>() }, new Array<Match<K>>()]
  for (const { a, b } of candidates) {
    if (taken.a.has(a.id) || taken.b.has(b.id)) continue
    taken.a.add(a.id)
    taken.b.add(b.id)
    matches.push({ a, b })
  }
  return {
    matches: matches.toSorted((x, y) => compareText(x.a.id, y.a.id)),
    onlyA: as.map(({ id }) => id).filter((id) => !taken.a.has(id)),
    onlyB: bs.map(({ id }) => id).filter((id) => !taken.b.has(id)),
  }
}

/** Sources are one by their address; where one of them has none, by id or headline. */
export const sourceLikeness: Likeness<'source'> = (a, b) => {
  const [one, other] = [addressOf(a), addressOf(b)]
  if (one !== undefined && other !== undefined) return Number(one === other)
  if (a.id === b.id) return 1
  return typeof a.title === 'string' &&
    typeof b.title === 'string' &&
    wordsOf(a.title).join() === wordsOf(b.title).join()
    ? 0.5
    : 0
}

const addressOf = ({ url }: Source): string | undefined => (typeof url === 'string' ? canonicalUrl(url) : undefined)

/** Ids of the sources of one coding by those of the other. */
type SameSource = ReadonlyMap<string, string>

/** Deals are one by supplier, recipient and weapon family, more surely at one time; or by the sentences they rest on. */
export const dealLikeness =
  (a: Dataset, b: Dataset, sources: SameSource): Likeness<'deal'> =>
  (one: Deal, other: Deal) => {
    const pairs = pairsOf(other, b)
    const parties = pairsOf(one, a).some((pair) => pairs.includes(pair)) ? 1 + Number(atOneTime(one, other)) : 0
    return parties + sharedWords(one.evidence, other.evidence, sources)
  }

/**
 * Statements are one by the sentences that print them, more surely on one day, unless their speakers cannot be the same:
 * one sentence often prints what one speaker says that another said.
 */
export const statementLikeness =
  (sources: SameSource): Likeness<'statement'> =>
  (one: Statement, other: Statement) => {
    const words = mayShareSpeaker(one, other) ? sharedWords(printed(one), printed(other), sources) : 0
    return words === 0 ? 0 : words + Number(onOneDay(one, other)) / 2
  }

function mayShareSpeaker(one: Statement, other: Statement): boolean {
  const [some, others] = [one, other].map(({ speakers }) =>
    speakers.flatMap((speaker) => ('actor' in speaker ? [speaker.actor] : [])),
  )
  if (!some || !others || some.length === 0 || others.length === 0) return true
  return some.some((speaker) => others.includes(speaker))
}

const printed = ({ evidence, renditions }: Statement): Statement['evidence'] =>
  evidence.filter(({ id }) => renditions.some((rendition) => rendition.evidence === id))

/** The most of the words of an excerpt that one of the other coding, from the same document, has too: 0 below a half. */
function sharedWords(as: Deal['evidence'], bs: Deal['evidence'], sources: SameSource): number {
  const shares = as.flatMap((a) =>
    bs.filter((b) => sources.get(a.source) === b.source).map((b) => overlap(wordsOf(a.exact), wordsOf(b.exact))),
  )
  const best = Math.max(0, ...shares)
  return best < 0.5 ? 0 : best
}

/** Words in common by the words of the shorter one: one coder often quotes less of a sentence than the other. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [some, others] = [new Set(a), new Set(b)]
  const shared = [...some].filter((word) => others.has(word)).length
  return shared / Math.max(1, Math.min(some.size, others.size))
}
