import { createReadStream } from 'node:fs'
import { UsageError } from '@demarche/schema/model'
import { nameOf } from '../read-text.ts'

const LF = 10
const CHUNK = 1 << 20

/**
 * The lines of a file, or of standard input for `-`, in batches, without their ends and without empty ones. A line longer
 * than `most` bytes is cut after one more, so that it takes no room and can still be told from one that fits. The bytes
 * hold until the next batch. Throws UsageError where the file cannot be read.
 */
export async function* linesIn(path: string, most: number): AsyncGenerator<readonly Uint8Array[]> {
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunksOf(path)) {
    const lines: Uint8Array[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      lines.push(start === 0 ? joined(rest, chunk.subarray(0, end), most) : chunk.subarray(start, end))
      start = end + 1
    }
    rest = joined(start === 0 ? rest : new Uint8Array(0), chunk.subarray(start), most)
    yield lines.filter(({ length }) => length > 0)
  }
  if (rest.length > 0) yield [rest]
}

/** Two pieces of a line as one of its own, since the chunk they come from is large. */
const joined = (rest: Uint8Array, piece: Uint8Array, most: number): Uint8Array =>
  Buffer.concat([rest, piece.subarray(0, most + 1 - rest.length)])

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  try {
    for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
  } catch {
    throw new UsageError(
      `${nameOf(path)} cannot be read.`,
      'Name a file with a line for each record, or - for standard input.',
    )
  }
}
