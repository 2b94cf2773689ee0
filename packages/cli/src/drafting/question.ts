import type { Dataset, Entry, Kind } from '@demarche/schema/model'

/** Something that a draft needs to know: a flag of the command, and a question in the terminal. */
export interface Question {
  /** Also the name of the answer. */
  readonly flag: string
  /** What the flag takes, for the help: `<id>`. */
  readonly takes: string
  /** What it is for, in the help; asked as it stands. */
  readonly ask: string
  /** What to choose from: codes of a vocabulary, records of a kind. Default: any text. */
  readonly among?: { readonly vocabulary: string } | { readonly kind: Kind }
  /** Whether several answers are taken. */
  readonly many?: true
  /** There is no draft without it. */
  readonly must?: true
  /** Asked on the command line only. */
  readonly quiet?: true
}

/** What a draft is made from. */
export interface Drafting {
  readonly dataset: Dataset
  /** Today, `YYYY-MM-DD`. */
  readonly now: string
  /** Handle of whoever drafts. */
  readonly coder: string
  readonly answers: Answers
}

/** Answers by flag, each a list. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** The one answer to a question, if there is one. */
export const answerTo = ({ answers }: Pick<Drafting, 'answers'>, flag: string): string | undefined => answers[flag]?.[0]

/** A record before it is checked: its fields in any order. */
export interface Draft {
  readonly kind: Entry['kind']
  readonly record: Readonly<Record<string, unknown>>
}

/** How records of a kind are drafted. */
export interface Drafter {
  readonly kind: Kind
  readonly summary: string
  readonly questions: readonly Question[]
  /** The draft asked for, then those that it needs. Throws UsageError for answers that no draft can be made of. */
  draft(drafting: Drafting): Promise<readonly Draft[]>
}

/** A marker that `validate` reports until it is replaced. */
export const todo = (what: string): string => `TODO: ${what}`

/** Either nothing, where there was an answer, or a note that the value beside it is only a guess. */
export const guessed = (answer: string | undefined, what: string): { readonly note?: string } =>
  answer === undefined ? { note: todo(what) } : {}

/** Who drafted a record, and when. */
export const curationOf = ({ coder, now }: Drafting, codebook: string) => ({
  coders: [coder],
  coded: now,
  codebook,
  status: 'single-coded',
})
