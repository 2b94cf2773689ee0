import type { Kind } from '@demarche/schema/model'
import { checkFile, type Checked } from './check-file.ts'
import { recordsReferredTo } from './facts/records-referred-to.ts'
import { targetNamed } from './facts/target.ts'
import type { SourceFile } from './reading/source-file.ts'
import { summaryOf, type Known } from './summary.ts'

/** What one file contributes to the checking of others. Facts of any parts of a dataset can be put together in any order. */
export interface Fact {
  readonly kind: Kind
  /** The id that the file claims by its name. */
  readonly id: string
  /** Path below the data root, with forward slashes. */
  readonly file: string
  /** The record or its summary; absent where the file is malformed. */
  readonly known?: Known
  /** `kind/id` of the actors, weapons and sources that it refers to; absent where the whole record is known, which tells them. */
  readonly references?: readonly string[]
}

/** The fact of a file, to be kept or sent: its record in a summary. Undefined for a file in no folder of records. */
export function factOf(file: SourceFile): Fact | undefined {
  const { kind, id, path, entry } = checkFile(file)
  if (kind === undefined) return undefined
  if (!entry) return { kind, id, file: path }
  return { kind, id, file: path, known: summaryOf(entry), references: referencesOf(entry) }
}

/** The fact of a file whose record is in memory anyway. */
export const wholeFactOf = ({ kind, id, path, entry }: Checked): Fact | undefined =>
  kind && { kind, id, file: path, ...(entry && { known: entry }) }

/** Kinds of which a record may be there for the sake of others alone: only of these it is asked who refers to them. */
export const REFERRED: readonly Kind[] = ['actor', 'weapon', 'source']

/** `kind/id` of the other actors, weapons and sources that a record refers to, each once. */
function referencesOf(known: Known): readonly string[] {
  const found = new Set<string>()
  eachReference(known, (kind, id) => found.add(`${kind}/${id}`))
  return [...found]
}

/** Tells the other actors, weapons and sources that a record refers to, as often as it does. */
export function eachReference({ kind: from, record }: Known, tell: (kind: Kind, id: string) => void): void {
  const tellOther = (kind: Kind, id: string): void => {
    if (kind !== from || id !== record.id) tell(kind, id)
  }
  recordsReferredTo(from, record, (kind, id) => {
    if (kind === undefined) {
      const target = targetNamed(id)
      if (target && REFERRED.includes(target.kind)) tellOther(target.kind, target.id)
    } else if (REFERRED.includes(kind)) tellOther(kind, id)
  })
}
