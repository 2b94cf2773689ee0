import { folders, kindNames, type Entry, type Kind } from '@demarche/schema/model'
import {
  recordPath,
  recordsLike,
  recordText,
  validate,
  type Diagnostic,
  type Fact,
  type LikeRecord,
} from '@demarche/validator/browser'
import type { Fields } from './as-fields.ts'
import type { Draft, Drafts } from './drafts.ts'
import { issueAnswers } from './issue-answers.ts'
import type { Known } from './known.ts'
import { likelyRecord } from './likely-record.ts'
import { mended } from './mended.ts'
import { recordsAround, type Around } from './records-around.ts'

/** What is found in the open draft, and the file it makes. */
export interface CheckedDraft {
  readonly draft: Draft
  /** Where the file goes below the data folder. */
  readonly path: string
  readonly text: string
  /** What the draft answers to the questions of its issue form, by id of the question. */
  readonly answers: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
  /** The draft with the edits of one finding made; undefined where they leave no record. */
  readonly mended: (fingerprint: string) => Fields | undefined
  /** Records that the draft may repeat. */
  readonly likes: readonly LikeRecord[]
  /** How many records could not be fetched, so that nothing was held against them. */
  readonly lacking: number
}

/**
 * Checks a draft as `demarche validate` would among all records, with the texts of articles that were pasted. The checks
 * of the shapes have been loaded before.
 */
export async function checkDraft(draft: Draft, { drafts, articles }: Drafts, known: Known): Promise<CheckedDraft> {
  const likely = likelyRecord(draft)
  const likes = likely ? recordsLike(likely, known.outlines) : []
  const { id } = draft.value
  const same = { kind: draft.kind, id: String(id) }
  const named = [...likes.slice(0, MOST).map(({ entry }) => ({ kind: entry.kind, id: entry.record.id })), same]
  const around = await recordsAround(
    drafts,
    named.filter((one) => known.outlines.defines(one.kind, one.id)),
    known,
  )
  const files = drafts.map((one) => ({ one, ...fileOf(one) }))
  const { path, text } = files.find(({ one }) => one.key === draft.key) ?? fileOf(draft)
  const report = validate(
    {
      files: files.map((file) => ({ path: file.path, bytes: new TextEncoder().encode(file.text) })),
      known: knownFacts(known, around),
    },
    {
      now: new Date().toISOString().slice(0, 10),
      articles: new Map(Object.entries(articles)),
      only: (one) => one === path,
    },
  )
  const { diagnostics } = report
  return {
    draft,
    path,
    text,
    answers: issueAnswers(known.questions[draft.kind] ?? [], draft.value),
    diagnostics,
    mended: (fingerprint) => mended({ path, text, diagnostics }, fingerprint),
    likes,
    lacking: around.lacking.length,
  }
}

/** Records alike that are looked at whole. */
const MOST = 20

/** The file that a draft makes. */
function fileOf({ kind, value }: Draft): { readonly path: string; readonly text: string } {
  const text = recordText(kind, value)
  try {
    return { path: recordPath(kind, value), text }
  } catch {
    // Without an id there is no name for the file yet; that the id is missing is found anyway.
    return { path: `${folders[kind]}/unnamed.yaml`, text }
  }
}

/** What is known of the records beside the drafts: of redirects and fetched records all, of others that there is one. */
function knownFacts({ outlines }: Known, { entries, lacking }: Around): readonly Fact[] {
  const redirects = outlines.all('redirect').map((record): Entry => ({ kind: 'redirect', record }))
  const whole = [...redirects, ...entries].map((known): Fact => ({ ...named(known.kind, known.record.id), known }))
  const are = new Set(whole.map(({ file }) => file))
  const listed = kindNames.flatMap((kind) => outlines.all(kind).map(({ id }) => named(kind, id)))
  const others = [...listed, ...lacking.map(({ kind, id }) => named(kind, id))]
  return [...whole, ...others.filter(({ file }) => !are.has(file))]
}

const named = (kind: Kind, id: string): Fact => ({ kind, id, file: `id/${kind}/${id}/record.json` })
