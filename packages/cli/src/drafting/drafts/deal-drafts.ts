import { CODEBOOK, UsageError, type Weapon } from '@demarche/schema'
import { citedSource } from '../cited-source.ts'
import { claimedDate } from '../claimed-date.ts'
import { freeId, idOf } from '../id-words.ts'
import { answerTo, curationOf, guessed, todo, type Draft, type Drafting } from '../question.ts'

const EVIDENCE = ['main']

/** Drafts of a deal, and of the records that it needs. */
export function dealDrafts(drafting: Drafting): readonly Draft[] {
  if ((drafting.answers['supplier'] ?? drafting.answers['recipient']) === undefined) {
    throw new UsageError(
      'Nothing says who takes part.',
      'Name the supplier with --supplier, the recipient with --recipient, or both.',
    )
  }
  const source = citedSource(drafting)
  const weapon = drafting.dataset.get('weapon', answerTo(drafting, 'weapon') ?? '')
  const [existence, agreement, modality] = ['existence', 'agreement', 'modality'].map((flag) =>
    answerTo(drafting, flag),
  )
  const date = answerTo(drafting, 'date')
  const record = {
    id: idFor(drafting, date ?? source.date, weapon),
    title: titleOf(drafting, weapon),
    existence: {
      value: existence ?? 'alleged',
      evidence: EVIDENCE,
      ...guessed(existence, 'say how sure it is that there is such a deal.'),
    },
    agreement: {
      value: agreement ?? 'unknown',
      evidence: EVIDENCE,
      ...guessed(agreement, 'say what was concluded.'),
    },
    modality: [
      { value: modality ?? 'sale', evidence: EVIDENCE, ...guessed(modality, 'say how the items change hands.') },
    ],
    parties: [...partiesOf(drafting, 'supplier'), ...partiesOf(drafting, 'recipient')],
    items: [itemOf(drafting, weapon)],
    events: [eventOf(drafting, date, source.date)],
    evidence: [
      { id: 'main', source: source.id, exact: answerTo(drafting, 'excerpt') ?? todo('words of the page, verbatim') },
    ],
    curation: curationOf(drafting, CODEBOOK),
  }
  return [{ kind: 'deal', record }, ...source.drafts]
}

function idFor(drafting: Drafting, date: string | undefined, weapon: Weapon | undefined): string {
  const named = answerTo(drafting, 'id')
  if (named !== undefined) return named
  const what = weapon?.id ?? idOf(answerTo(drafting, 'designation') ?? 'deal', 30)
  const who = ['supplier', 'recipient'].map((flag) => answerTo(drafting, flag)?.toLowerCase())
  const id = [/\d{4}/.exec(date ?? '')?.[0] ?? 'undated', ...who, what].filter(Boolean).join('-')
  return freeId(id, (taken) => drafting.dataset.defines('deal', taken))
}

function titleOf(drafting: Drafting, weapon: Weapon | undefined): string {
  const what = weapon?.designation ?? answerTo(drafting, 'designation')
  const [from, to] = ['supplier', 'recipient'].map((flag) => nameOf(drafting, answerTo(drafting, flag)))
  if (what === undefined || from === undefined || to === undefined)
    return todo('a neutral title: what, from whom, to whom')
  return `${what} from ${from} to ${to}`
}

const nameOf = ({ dataset }: Drafting, actor: string | undefined): string | undefined =>
  actor === undefined ? undefined : dataset.get('actor', actor)?.names[0]?.text

/** The parties that were named in a role; else one that is still to be named. */
function partiesOf({ answers }: Drafting, role: 'supplier' | 'recipient') {
  const named = answers[role] ?? []
  if (named.length > 0) return named.map((actor) => ({ actor, role, evidence: EVIDENCE }))
  return [{ unnamed: todo(role), attribution: 'unnamed', role, evidence: EVIDENCE }]
}

function itemOf(drafting: Drafting, weapon: Weapon | undefined) {
  const designation = answerTo(drafting, 'designation')
  const category = weapon?.category ?? answerTo(drafting, 'category')
  const id = weapon?.id ?? idOf(designation ?? 'item', 30)
  return {
    id,
    ...(weapon ? { weapon: { value: weapon.id, evidence: EVIDENCE } } : {}),
    ...(weapon && designation === undefined
      ? {}
      : { designation: { value: designation ?? todo('as printed'), evidence: EVIDENCE } }),
    category: category ?? 'other',
    quantity: quantityOf(drafting, weapon),
    ...guessed(category, 'say which category it belongs to.'),
    evidence: EVIDENCE,
  }
}

function quantityOf(drafting: Drafting, weapon: Weapon | undefined) {
  const count = answerTo(drafting, 'count')
  const unit = answerTo(drafting, 'unit') ?? weapon?.usualUnit ?? 'unspecified-system'
  if (count === undefined)
    return {
      unit,
      qualifier: 'unspecified-plural',
      evidence: EVIDENCE,
      note: todo('say how many, or that it is not reported.'),
    }
  return {
    count: Number(count),
    unit,
    evidence: EVIDENCE,
    ...guessed(answerTo(drafting, 'unit'), 'say what is counted.'),
  }
}

function eventOf(drafting: Drafting, date: string | undefined, published: string | undefined) {
  const event = answerTo(drafting, 'event')
  const type = event ?? 'order-announced'
  return {
    id: `${type}-1`,
    type,
    realis: 'actual',
    date: claimedDate(date, published),
    evidence: EVIDENCE,
    ...guessed(event, 'say what happened.'),
  }
}
