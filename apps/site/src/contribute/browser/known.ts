import { datasetOf, type Dataset, type Entry, type Kind } from '@demarche/schema/model'
import { canonicalUrl } from '@demarche/validator/browser'
import { formKinds } from '../form-kind.ts'
import type { IssueQuestion } from '../issue-questions.ts'
import { SKELETON } from './skeleton.ts'

/** What the page knows of the records that there are. */
export interface Known {
  readonly codebook: string
  /** Every record, with the fields by which likeness is told. */
  readonly outlines: Dataset
  /** The source read at an address, whatever in the address does not tell pages apart. */
  readonly sourceAt: (url: string) => string | undefined
  /** The whole record, or undefined where there is none or it cannot be fetched. */
  readonly whole: (kind: Kind, id: string) => Promise<Entry | undefined>
  /** The whole record, if it was fetched before. */
  readonly fetched: (kind: Kind, id: string) => Entry | undefined
  readonly questions: Readonly<Record<string, readonly IssueQuestion[] | undefined>>
  /** Whether the list of records could be had; without it no reference can be told to lead nowhere. */
  readonly complete: boolean
}

/** Fetches what is known of all records. Where that fails, nothing is known. */
export async function openKnown(root: string): Promise<Known> {
  const [index, questions] = await Promise.all([
    json(`${root}contribute/known.json`),
    json(`${root}contribute/issue-forms.json`),
  ])
  const entries: readonly Entry[] = index === undefined ? [] : outlinesIn(index.records)
  const outlines = datasetOf(entries)
  const whole = new Map<string, Entry>()
  let byUrl: ReadonlyMap<string, string> | undefined
  return {
    codebook: index?.codebook ?? '1.0',
    outlines,
    sourceAt: (url) => {
      // Hundreds of addresses to take apart, and many visitors never ask.
      byUrl ??= sourcesByUrl(outlines)
      return byUrl.get(canonicalUrl(url))
    },
    whole: async (kind, id) => {
      const name = `${kind}/${id}`
      const before = whole.get(name)
      if (before || !outlines.get(kind, id)) return before
      const entry: Entry | undefined = entryIn(kind, await json(`${root}id/${name}/record.json`))
      if (entry) whole.set(name, entry)
      return entry
    },
    fetched: (kind, id) => whole.get(`${kind}/${id}`),
    questions: questions ?? {},
    complete: index !== undefined,
  }
}

const sourcesByUrl = (outlines: Dataset): ReadonlyMap<string, string> =>
  new Map(
    outlines
      .all('source')
      .flatMap(({ id, url }) => (typeof url === 'string' ? [[canonicalUrl(url), id] as const] : [])),
  )

/** What a file of this site holds; undefined where it cannot be had. The site wrote it, so its shape is known. */
async function json(address: string) {
  try {
    const answer = await fetch(address)
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

type Answer = Awaited<ReturnType<typeof json>>

function entryIn(kind: Kind, record: Answer) {
  return record === undefined ? undefined : { kind, record }
}

const outlinesIn = (records: Answer) => [
  ...formKinds.flatMap((kind) =>
    records[kind].map((outline: object) => ({ kind, record: { ...SKELETON[kind], ...outline } })),
  ),
  ...records.redirect.map((record: object) => ({ kind: 'redirect' as const, record })),
]
