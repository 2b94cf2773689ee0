import { compareText, datasetOf, type Kind } from '@demarche/schema/model'
import { eachReference, REFERRED, type Fact } from './fact.ts'
import type { Known, Summaries, Surroundings } from './summary.ts'

/** What rules know of the records beside the one at hand. */
export interface Index extends Surroundings {
  /** The file of the record that goes by `kind/id`; of two files the later, and none where a file holds two. */
  fileOf(name: string): string | undefined
  /** Whether a record other than itself or a redirect refers to a record. */
  isReferredTo(kind: Kind, id: string): boolean
}

/** Puts facts together, whatever their order. Of two with one id those of `before` count: records that were there before. */
export function recordIndex(facts: readonly Fact[], before: readonly Fact[] = []): Index {
  const inOrder = [...(isOrdered(facts) ? facts : facts.toSorted((a, b) => compareText(a.file, b.file))), ...before]
  // A file claims the id it is named after, also when its record is malformed or says another.
  const malformed = inOrder.filter(({ id, known }) => known?.record.id !== id)
  const files = filesIn(inOrder)
  const holds = ({ known, file }: Fact) => known !== undefined && files.get(nameOf(known)) === file
  // What refers to what is let go once it is asked for: in a large dataset it takes more room than all else.
  let unasked: readonly Fact[] = inOrder
  let referred: ReturnType<typeof referredTo> | undefined
  return {
    ...datasetOf<Summaries>(
      inOrder.flatMap(({ known }) => known ?? []),
      malformed,
    ),
    fileOf: (name) => files.get(name),
    isReferredTo(kind, id) {
      referred ??= referredTo(unasked.filter(holds))
      unasked = []
      return referred(kind, id)
    },
  }
}

const isOrdered = (facts: readonly Fact[]): boolean =>
  facts.every(({ file }, index) => index === 0 || compareText(facts[index - 1]?.file ?? '', file) <= 0)

const nameOf = ({ kind, record }: Known): string => `${kind}/${record.id}`

/** The file that each record is known by. */
function filesIn(facts: readonly Fact[]): ReadonlyMap<string, string | undefined> {
  const files = new Map<string, string | undefined>()
  for (const { known, file } of facts) {
    if (!known) continue
    const name = nameOf(known)
    files.set(name, files.get(name) === file ? undefined : file)
  }
  return files
}

/** Tells whether a record is referred to, by its kind and id. */
function referredTo(facts: readonly Fact[]): (kind: Kind, id: string) => boolean {
  const named = new Set<string>()
  const found = new Map(REFERRED.map((kind) => [kind, new Set<string>()]))
  const tell = (kind: Kind, id: string) => found.get(kind)?.add(id)
  for (const { known, references } of facts) {
    if (!known || known.kind === 'redirect') continue
    if (references) for (const name of references) named.add(name)
    else eachReference(known, tell)
  }
  return (kind, id) => found.get(kind)?.has(id) === true || named.has(`${kind}/${id}`)
}
