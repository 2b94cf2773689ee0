import { entryOf, UsageError, type Dataset } from '@demarche/schema'
import { recordPath, recordsLike, recordText, validate, type Diagnostic, type Loaded } from '@demarche/validator'
import type { NewFile } from '../writing/new-files.ts'
import type { Draft } from './question.ts'

/** A record that may be the one drafted. */
export interface Like {
  readonly path: string
  readonly text: string
  readonly why: string
  readonly sure: boolean
}

/** Drafts as files, what is left to do in them, and the records that the first may repeat. */
export interface CheckedDrafts {
  readonly files: readonly NewFile[]
  readonly todos: readonly Diagnostic[]
  readonly likes: readonly Like[]
}

const TODO = 'todo-marker'

/** Checks drafts among all records. Throws UsageError where an answer makes a record that cannot stand. */
export function checkedDrafts({ files }: Loaded, drafts: readonly Draft[], now: string): CheckedDrafts {
  const drafted = drafts.map(({ kind, record }) => ({ path: recordPath(kind, record), text: recordText(kind, record) }))
  const paths = new Set(drafted.map(({ path }) => path))
  const all = [
    ...files.filter(({ path }) => !paths.has(path)),
    ...drafted.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  ]
  const { diagnostics, dataset } = validate({ files: all }, { now, only: (path) => paths.has(path) })
  const wrong = diagnostics.find(({ severity, slug }) => severity === 'error' && slug !== TODO)
  if (wrong)
    throw new UsageError(
      wrong.message.replaceAll('`', ''),
      (wrong.help ?? `Run demarche explain ${wrong.code}.`).replaceAll('`', ''),
    )
  const texts = new Map(files.map(({ path, bytes }) => [path.slice(path.lastIndexOf('/') + 1), { path, bytes }]))
  return {
    files: drafted,
    todos: diagnostics.filter(({ slug }) => slug === TODO),
    likes: likesOf(drafts[0], dataset).flatMap(({ id, why, sure }) => {
      const file = texts.get(`${id}.yaml`) ?? texts.get(`${id}.json`)
      return file ? [{ path: file.path, text: new TextDecoder().decode(file.bytes), why, sure }] : []
    }),
  }
}

function likesOf(draft: Draft | undefined, dataset: Dataset) {
  const entry = draft && entryOf(draft.kind, String(draft.record['id']), dataset)
  return entry
    ? recordsLike(entry, dataset).map(({ entry: like, why, sure }) => ({ id: like.record.id, why, sure }))
    : []
}
