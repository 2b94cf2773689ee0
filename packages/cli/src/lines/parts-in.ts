import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { kindNames, UsageError, type Kind } from '@demarche/schema/model'
import type { RecordLines } from './record-lines.ts'

interface Wanted {
  readonly kind: Kind | undefined
  readonly inFolder: boolean
}

/** What a path holds: the files of a folder that are named after kinds, or one file of a kind that is told. */
export function partsIn(path: string, { kind, inFolder }: Wanted): readonly RecordLines[] {
  if (!inFolder) {
    if (kind !== undefined) return [{ kind, path }]
    throw new UsageError('It is not said of which kind the records are.', `Add --kind: ${kindNames.join(', ')}.`)
  }
  const parts = kindNames.map((name) => ({ kind: name, path: join(path, `${name}.jsonl`) }))
  const found = parts.filter((part) => existsSync(part.path))
  if (found.length > 0 && kind === undefined) return found
  throw new UsageError(
    found.length > 0
      ? 'A folder is checked as a whole.'
      : `${path} is no folder with ${kindNames.join('.jsonl, ')}.jsonl.`,
    'To check one kind alone, name its file, and the facts of all records with --facts.',
  )
}
