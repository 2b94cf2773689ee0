import {
  dateBounds,
  type Actor,
  type Dataset,
  type Deal,
  type Entry,
  type Source,
  type Statement,
  type Weapon,
} from '@demarche/schema/model'
import { canonicalUrl } from './facts/canonical-url.ts'
import { areRelated, atOneTime, pairsOf } from './facts/deal-likeness.ts'
import { daysFrom } from './facts/dates.ts'
import { nameKey } from './facts/name-key.ts'
import { areKnownApart, onOneDay, speakersOf } from './facts/statement-likeness.ts'
import { similarity, wordsOf } from './language/words.ts'

/** A record that another may repeat, and what the two share. */
export interface LikeRecord {
  readonly entry: Entry
  readonly why: string
  /** Whether so much is shared that the two are probably one. */
  readonly sure: boolean
}

/**
 * The records of a dataset that a new one may repeat, by id. Wider than the checks for duplicates, which speak of
 * finished records: a draft may have no words and no date yet.
 */
export function recordsLike(entry: Entry, dataset: Dataset): readonly LikeRecord[] {
  if (entry.kind === 'source') return sourcesLike(entry.record, dataset)
  if (entry.kind === 'deal') return dealsLike(entry.record, dataset)
  if (entry.kind === 'statement') return statementsLike(entry.record, dataset)
  if (entry.kind === 'actor') return actorsLike(entry.record, dataset)
  return entry.kind === 'weapon' ? weaponsLike(entry.record, dataset) : []
}

function sourcesLike(source: Source, dataset: Dataset): readonly LikeRecord[] {
  const addresses = addressesOf(source)
  return dataset
    .all('source')
    .filter((other) => other.id !== source.id && addressesOf(other).some((address) => addresses.includes(address)))
    .map((record) => ({ entry: { kind: 'source', record }, why: 'has the same address', sure: true }))
}

const addressesOf = ({ url, archive }: Source): readonly string[] =>
  [url, archive].flatMap((address) => (typeof address === 'string' ? [canonicalUrl(address)] : []))

function dealsLike(deal: Deal, dataset: Dataset): readonly LikeRecord[] {
  const pairs = pairsOf(deal, dataset)
  return dataset
    .all('deal')
    .filter((other) => other.id !== deal.id && !areRelated(other, deal))
    .filter((other) => pairsOf(other, dataset).some((pair) => pairs.includes(pair)))
    .map((record) => ({
      entry: { kind: 'deal', record },
      why: `has the same supplier, recipient and weapon${atOneTime(record, deal) ? ', at about the same time' : ''}`,
      sure: atOneTime(record, deal),
    }))
}

function statementsLike(statement: Statement, dataset: Dataset): readonly LikeRecord[] {
  const speakers = speakersOf(statement)
  const alike = dataset
    .all('statement')
    .filter((other) => other.id !== statement.id && !areKnownApart(other, statement))
    .filter((other) => speakersOf(other).some((speaker) => speakers.includes(speaker)))
  return alike.flatMap((record): readonly LikeRecord[] => {
    const entry: Entry = { kind: 'statement', record }
    if (quoteAlike(record, statement))
      return [{ entry, why: 'has the same speaker and much the same words', sure: true }]
    const oneDay = isOfDays(record) && onOneDay(record, statement)
    return oneDay ? [{ entry, why: 'has the same speaker and day', sure: false }] : []
  })
}

const FEW_DAYS = 3

/** Whether a statement is dated to a few days: one dated to a year is of the same day as too many. */
function isOfDays({ date }: Statement): boolean {
  const { min, max } = ('edtf' in date && dateBounds(date.edtf)) || {}
  return min !== undefined && max !== undefined && daysFrom(min, max) <= FEW_DAYS
}

const ALIKE = 0.6
const LEAST_WORDS = 4

/** Whether an excerpt of one has most of its words in common with an excerpt of the other. */
const quoteAlike = (a: Statement, b: Statement): boolean =>
  wordSets(a).some((words) => wordSets(b).some((others) => similarity(words, others) >= ALIKE))

const wordSets = ({ evidence }: Statement): readonly ReadonlySet<string>[] =>
  evidence.map(({ exact }) => new Set(wordsOf(exact))).filter(({ size }) => size >= LEAST_WORDS)

function actorsLike(actor: Actor, dataset: Dataset): readonly LikeRecord[] {
  const names = actor.names.map(({ text }) => nameKey(text))
  return dataset
    .all('actor')
    .filter((other) => other.id !== actor.id && other.names.some(({ text }) => names.includes(nameKey(text))))
    .map((record) => ({ entry: { kind: 'actor', record }, why: 'has the same name', sure: true }))
}

function weaponsLike(weapon: Weapon, dataset: Dataset): readonly LikeRecord[] {
  const names = namesOf(weapon)
  return dataset
    .all('weapon')
    .filter((other) => other.id !== weapon.id && namesOf(other).some((name) => names.includes(name)))
    .map((record) => ({ entry: { kind: 'weapon', record }, why: 'has the same designation', sure: true }))
}

const namesOf = ({ designation, names = [] }: Weapon): readonly string[] =>
  [designation, ...names.map(({ text }) => text)].map(nameKey)
