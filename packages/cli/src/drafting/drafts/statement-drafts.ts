import { CODEBOOK, dateBounds, type Actor } from '@demarche/schema'
import { citedSource } from '../cited-source.ts'
import { claimedDate } from '../claimed-date.ts'
import { freeId, topicOf } from '../id-words.ts'
import { answerTo, curationOf, guessed, todo, type Draft, type Drafting } from '../question.ts'

const EVIDENCE = ['main']

/** Drafts of a statement, and of the records that it needs. */
export function statementDrafts(drafting: Drafting): readonly Draft[] {
  const source = citedSource(drafting)
  const [form, gloss, venue] = ['form', 'gloss', 'venue'].map((flag) => answerTo(drafting, flag))
  const date = answerTo(drafting, 'date')
  const { speaker, principal } = speakerOf(drafting, date ?? source.date)
  const said = answerTo(drafting, 'said-in') ?? 'und'
  const record = {
    id: idFor(drafting, date ?? source.date),
    form: form ?? 'speech',
    gloss: gloss ?? todo('one neutral English sentence of your own'),
    speakers: [speaker],
    ...(principal === undefined ? {} : { onBehalfOf: [{ actor: principal, basis: 'ex-officio' }] }),
    venue: { type: venue ?? 'unknown', evidence: EVIDENCE, ...guessed(venue, 'say on what occasion.') },
    date: claimedDate(date, source.date),
    originalLanguage: said,
    acts: actsOf(drafting),
    ...targetsOf(drafting),
    topics: drafting.answers['topic'] ?? ['arms-acquisition'],
    renditions: [
      {
        evidence: 'main',
        form: 'indirect',
        cue: todo('the reporting words; with quotation marks, `form: direct` and `words`'),
        translation: { is: said === source.language ? 'not-translated' : 'unknown' },
      },
    ],
    evidence: [
      { id: 'main', source: source.id, exact: answerTo(drafting, 'excerpt') ?? todo('words of the page, verbatim') },
    ],
    ...guessed(drafting.answers['topic']?.[0], 'say in codes what it is about.'),
    curation: curationOf(drafting, CODEBOOK),
  }
  return [{ kind: 'statement', record }, ...source.drafts]
}

function idFor(drafting: Drafting, date: string | undefined): string {
  const named = answerTo(drafting, 'id')
  if (named !== undefined) return named
  const day = /\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0] ?? 'undated'
  const who = answerTo(drafting, 'speaker')?.split('-').at(-1)?.toLowerCase() ?? 'somebody'
  const matter = topicOf(answerTo(drafting, 'matter') ?? answerTo(drafting, 'gloss') ?? '', 3)
  return freeId([day, who, matter].filter(Boolean).join('-'), (taken) => drafting.dataset.defines('statement', taken))
}

/** The speaker, in the one role held on the day, if there is one; and for whom that role speaks. */
function speakerOf(drafting: Drafting, date: string | undefined) {
  const actor = answerTo(drafting, 'speaker')
  if (actor === undefined)
    return {
      speaker: { unnamed: todo('who said it'), capacity: 'unknown', attribution: 'unnamed', evidence: EVIDENCE },
    }
  const roles = rolesOn(drafting.dataset.get('actor', actor), date)
  const [role] = roles.length === 1 ? roles : []
  const capacity = role ? 'official' : 'unknown'
  const speaker = { actor, ...(role ? { role: role.id } : {}), capacity, attribution: 'named', evidence: EVIDENCE }
  return { speaker, principal: role?.onBehalfOf }
}

const edge = (edtf: string | undefined, side: 'min' | 'max'): string | undefined =>
  edtf === undefined ? undefined : dateBounds(edtf)?.[side]

/** The roles that a person surely held on every day that a date can mean. */
function rolesOn(actor: Actor | undefined, date: string | undefined) {
  const day = date === undefined ? undefined : dateBounds(date)
  if (actor?.type !== 'person' || day?.min === undefined || day.max === undefined) return []
  const { min, max } = day
  return actor.roles.filter(({ from, to }) => (edge(from, 'max') ?? '') <= min && max <= (edge(to, 'min') ?? '9999'))
}

function actsOf({ answers }: Drafting) {
  const named = answers['act'] ?? []
  if (named.length > 0) return named.map((act) => ({ act, evidence: EVIDENCE }))
  return [{ act: 'assert', evidence: EVIDENCE, note: todo('say what the speaker does in saying it.') }]
}

function targetsOf(drafting: Drafting) {
  const [deal, stance] = [answerTo(drafting, 'about'), answerTo(drafting, 'stance')]
  if (deal === undefined) return {}
  const target = {
    to: `deal/${deal}`,
    relation: 'about',
    stance: stance ?? 'unclear',
    evidence: EVIDENCE,
    ...guessed(stance, 'say where the speaker stands.'),
  }
  return { targets: [target] }
}
