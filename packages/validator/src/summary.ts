import type { Deal, Entry, Lookups, Records, Statement } from '@demarche/schema/model'

/** What other records may need to know of a deal. Every deal is one, too. */
export interface DealSummary {
  readonly id: string
  readonly parties: readonly PartySummary[]
  readonly items: readonly {
    readonly weapon?: { readonly value: string } | undefined
    readonly parent?: string | undefined
  }[]
  readonly events: readonly EventSummary[]
  readonly related?: readonly Pick<NonNullable<Deal['related']>[number], 'deal' | 'relation'>[] | undefined
  readonly evidence: readonly ExcerptSummary[]
}

/** A party, by its id if it has a record. */
interface PartySummary {
  readonly actor?: string
  readonly role: Deal['parties'][number]['role']
}

export type EventSummary = Pick<Deal['events'][number], 'id' | 'type' | 'realis'> & { readonly date: DateSummary }

type DateSummary = { readonly edtf: string } | { readonly missing: string }

interface ExcerptSummary {
  readonly source: string
  readonly exact: string
}

/** What other records may need to know of a statement. Every statement is one, too. */
export interface StatementSummary {
  readonly id: string
  readonly date: DateSummary
  readonly speakers: readonly SpeakerSummary[]
  readonly renditions: readonly {
    readonly words?: { readonly text: string; readonly language: string } | undefined
  }[]
  readonly embedded?: { readonly in: string } | undefined
  readonly links?: readonly { readonly to: string }[] | undefined
  readonly targets?: readonly TargetSummary[] | undefined
  readonly evidence: readonly ExcerptSummary[]
}

interface TargetSummary {
  readonly to?: string
  readonly stance: NonNullable<Statement['targets']>[number]['stance']
}

/** A speaker, by id if there is a record. */
export interface SpeakerSummary {
  readonly actor?: string
  readonly role?: string | undefined
}

/** What other records may need to know of one. Actors, weapons, sources and redirects are short, and stay as they are. */
export interface Summaries extends Omit<Records, 'deal' | 'statement'> {
  readonly deal: DealSummary
  readonly statement: StatementSummary
}

/** What is known of the records around one. Every dataset tells it, and so does an index of facts. */
export type Surroundings = Lookups<Summaries>

/** A record or its summary, and the kind of record that it is. */
export type Known = {
  readonly [K in keyof Summaries]: { readonly kind: K; readonly record: Summaries[K] }
}[keyof Summaries]

/** A record cut down to what others may need to know of it. */
export function summaryOf(entry: Entry): Known {
  if (entry.kind === 'deal') return { kind: 'deal', record: dealSummary(entry.record) }
  return entry.kind === 'statement' ? { kind: 'statement', record: statementSummary(entry.record) } : entry
}

const dealSummary = ({ id, parties, items, events, related, evidence }: Deal): DealSummary => ({
  id,
  parties: parties.map((party) => ({ ...('actor' in party ? { actor: party.actor } : {}), role: party.role })),
  items: items.map(({ weapon, parent }) => ({ weapon: weapon && { value: weapon.value }, parent })),
  events: events.map(({ id, type, realis, date }) => ({ id, type, realis, date: dateSummary(date) })),
  related: related?.map(({ deal, relation }) => ({ deal, relation })),
  evidence: evidence.map(excerptSummary),
})

const dateSummary = (date: DateSummary): DateSummary =>
  'edtf' in date ? { edtf: date.edtf } : { missing: date.missing }

const excerptSummary = ({ source, exact }: ExcerptSummary): ExcerptSummary => ({ source, exact })

const statementSummary = (statement: Statement): StatementSummary => ({
  id: statement.id,
  date: dateSummary(statement.date),
  speakers: statement.speakers.map((speaker) =>
    'actor' in speaker ? { actor: speaker.actor, role: speaker.role } : {},
  ),
  renditions: statement.renditions.map(({ words }) => ({
    words: words && { text: words.text, language: words.language },
  })),
  embedded: statement.embedded && { in: statement.embedded.in },
  links: statement.links?.map(({ to }) => ({ to })),
  targets: statement.targets?.map((target) => ({
    ...('to' in target ? { to: target.to } : {}),
    stance: target.stance,
  })),
  evidence: statement.evidence.map(excerptSummary),
})
