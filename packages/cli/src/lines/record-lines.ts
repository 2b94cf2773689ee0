import { folders, kindNames, UsageError, type Kind } from '@demarche/schema/model'
import type { SourceFile } from '@demarche/validator'
import { Option } from 'commander'
import { nameOf } from '../read-text.ts'
import { linesIn } from './lines-in.ts'

/** Records of one kind, a line each: a file, or `-` for standard input. */
export interface RecordLines {
  readonly kind: Kind
  readonly path: string
}

/** The option that says of which kind the records are. */
export const kindOption = (isNeeded = true): Option =>
  new Option('--kind <kind>', 'the kind of the records').choices(kindNames).makeOptionMandatory(isNeeded)

/**
 * The records of a file with one a line, in batches, each taken for a file that is named after its id, so that it is
 * checked like one. Throws UsageError where the file cannot be read, or a line does not begin with an id.
 */
export async function* recordLines({ kind, path }: RecordLines): AsyncGenerator<readonly SourceFile[]> {
  const { LIMITS } = await import('@demarche/validator')
  let number = 0
  for await (const lines of linesIn(path, LIMITS.bytes)) {
    yield lines.map((bytes) => {
      number += 1
      return { path: `${folders[kind]}/${idIn(bytes, path, number)}.json`, bytes }
    })
  }
}

/** Longer than any id, with the key before it. */
const HEAD = 512

function idIn(line: Uint8Array, path: string, number: number): string {
  const head = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, HEAD)).toString('latin1')
  const id = /^\s*\{\s*"id"\s*:\s*"([^"\\/]+)"/.exec(head)?.[1]
  if (id !== undefined) return id
  throw new UsageError(
    `Line ${number} of ${nameOf(path)} does not begin with an id: ${head.slice(0, 40)}`,
    'Give one record a line, its field `id` first, as `demarche export --format jsonl` writes them.',
  )
}
