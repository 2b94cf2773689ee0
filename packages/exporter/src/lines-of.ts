import { closeSync, openSync, readSync } from 'node:fs'
import { UsageError } from '@demarche/schema'

const CHUNK = 1 << 20
const LINE_FEED = 10

/** The lines of a text file, one at a time. Throws UsageError where it cannot be read. */
export function* linesOf(path: string): Generator<string> {
  const file = opened(path)
  try {
    let rest = Buffer.alloc(0)
    const chunk = Buffer.alloc(CHUNK)
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const bytes = rest.length === 0 ? chunk.subarray(0, size) : Buffer.concat([rest, chunk.subarray(0, size)])
      let from = 0
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
        yield bytes.toString('utf8', from, end)
        from = end + 1
      }
      // The chunk is used again.
      rest = Buffer.from(bytes.subarray(from))
    }
    if (rest.length > 0) yield rest.toString('utf8')
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
