import { Gzip } from 'fflate'
import type { Sink } from './output.ts'

const CHUNK = 262_144

/**
 * A sink whose text goes compressed into another. Compressed by fflate, not by Node: what zlib writes depends on the
 * version of Node and on the processor.
 */
export function gzipTo(sink: Sink): Sink {
  const gzip = new Gzip({ level: 3, mtime: 0 }, (chunk) => sink.write(chunk))
  let waiting = ''
  const push = (last: boolean) => {
    gzip.push(Buffer.from(waiting), last)
    waiting = ''
  }
  return {
    write(chunk) {
      if (typeof chunk !== 'string') throw new Error('Only text is compressed')
      waiting += chunk
      if (waiting.length > CHUNK) push(false)
    },
    close(rows) {
      push(true)
      sink.close(rows)
    },
  }
}
