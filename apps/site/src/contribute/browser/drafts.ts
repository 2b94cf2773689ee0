import type { FormKind } from '../form-kind.ts'
import type { Fields } from './as-fields.ts'

/** A record that is being written. */
export interface Draft {
  /** Tells drafts apart before they have ids. */
  readonly key: number
  readonly kind: FormKind
  readonly value: Fields
}

/** All that the page holds and a reload brings back. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  /** Key of the draft that is open. */
  readonly open: number | undefined
  /** Texts of articles by id of their source. */
  readonly articles: Readonly<Record<string, string>>
  /** Id of the source whose text is shown. */
  readonly source: string
}

export const NO_DRAFTS: Drafts = { drafts: [], open: undefined, articles: {}, source: '' }

/** The draft that is open. */
export const openDraft = ({ drafts, open }: Drafts): Draft | undefined => drafts.find(({ key }) => key === open)

/** What holds of every new record: who codes it, when, by which codebook. */
const BEGUN = (codebook: string, coders: unknown): Fields => ({
  curation: {
    ...(Array.isArray(coders) ? { coders } : {}),
    coded: new Date().toISOString().slice(0, 10),
    codebook,
    status: 'single-coded',
  },
})

/** The drafts with a new one, which is open; whoever coded the last coded this. */
export function withNew(
  drafts: Drafts,
  kind: FormKind,
  { codebook, fields = {} }: { codebook: string; fields?: Fields },
): Drafts {
  const key = Math.max(0, ...drafts.drafts.map((draft) => draft.key)) + 1
  const last = drafts.drafts.at(-1)?.value['curation']
  const coders = typeof last === 'object' && last !== null && 'coders' in last ? last.coders : undefined
  const value = { ...fields, ...BEGUN(codebook, coders) }
  return { ...drafts, drafts: [...drafts.drafts, { key, kind, value }], open: key }
}

/** The drafts with another value of one. */
export const withChanged = (drafts: Drafts, key: number, value: Fields): Drafts => ({
  ...drafts,
  drafts: drafts.drafts.map((draft) => (draft.key === key ? { ...draft, value } : draft)),
})

/** The drafts without one. */
export function without(drafts: Drafts, key: number): Drafts {
  const left = drafts.drafts.filter((draft) => draft.key !== key)
  return { ...drafts, drafts: left, open: drafts.open === key ? left.at(-1)?.key : drafts.open }
}
