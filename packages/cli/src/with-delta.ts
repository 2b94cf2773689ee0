import { readFileSync } from 'node:fs'
import { folders, kindNames, UsageError, type Kind } from '@demarche/schema/model'
import { partsOf, type SourceFile } from '@demarche/validator'

/** Applies a `delta.jsonl` to the files of a dataset. Throws UsageError where it is none. */
export function withDelta(files: readonly SourceFile[], delta: string): readonly SourceFile[] {
  const changes = new Map(linesIn(delta).map((line, index) => fileIn(line, `${delta}:${index + 1}`)))
  const kept = files.filter(({ path }) => {
    const { kind, id } = partsOf(path)
    return !changes.has(`${kind}/${id}`)
  })
  return [...kept, ...[...changes.values()].flatMap((file) => file ?? [])]
}

function linesIn(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    throw new UsageError(`${path} cannot be read.`, 'Name the changes/delta.jsonl of a release.')
  }
}

/** The record that a line speaks of, and its new file; no file where it is to go. */
function fileIn(line: string, place: string): readonly [string, SourceFile | undefined] {
  const { op, kind, id, record } = parsed(line, place)
  const known = kindNames.find((name) => name === kind)
  if (known === undefined || typeof id !== 'string' || (op !== 'put' && op !== 'delete')) throw noDelta(place)
  return [`${kind}/${id}`, op === 'delete' ? undefined : fileOf(known, id, record)]
}

function parsed(line: string, place: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(line))
  } catch {
    throw noDelta(place)
  }
}

const fileOf = (kind: Kind, id: string, record: unknown): SourceFile => ({
  path: `${folders[kind]}/${id}.json`,
  bytes: Buffer.from(JSON.stringify(record)),
})

const noDelta = (place: string): UsageError =>
  new UsageError(`${place} is no line of a delta.`, 'Name the changes/delta.jsonl of a release.')
