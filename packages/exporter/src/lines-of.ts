import { closeSync, openSync, readSync } from 'node:fs'
import { UsageError } from '@demarche/schema'

const CHUNK = 1 << 20
const LINE_FEED = 10

/** The lines of a text file, one at a time. Throws UsageError where it cannot be read. */
export function* linesOf(path: string): Generator<string> {
  const file = opened(path)
  try {
    let chunk = Buffer.alloc(CHUNK)
    // Bytes of a line whose end has not been read yet.
    let held = 0
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk, { offset: held })) {
      const bytes = chunk.subarray(0, held + size)
      let from = 0
      for (let end = bytes.indexOf(LINE_FEED, held); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
        yield bytes.toString('utf8', from, end)
        from = end + 1
      }
      held = bytes.length - from
      bytes.copyWithin(0, from)
      if (held === chunk.length) chunk = Buffer.concat([chunk, Buffer.alloc(held)])
    }
    if (held > 0) yield chunk.toString('utf8', 0, held)
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw new UsageError(`${path} cannot be read.`, 'Name the jsonl/ folder of a whole release.')
  }
}
