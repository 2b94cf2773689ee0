import { AsyncGzip } from 'fflate'
import type { Sink } from './output.ts'

/** Bytes that may wait for the other thread; more would pile up in memory. */
const MOST = 4_194_304

/**
 * Writes bytes into a sink, compressed. The pieces are given away: another thread compresses them while the next are made.
 * By fflate and not by Node: what zlib writes depends on its version and on the processor.
 */
export async function gzipTo(sink: Sink, pieces: Iterable<Uint8Array>): Promise<void> {
  const ended = Promise.withResolvers<void>()
  // A failure is told below; until then it is nobody's.
  ended.promise.catch(() => undefined)
  let drained = Promise.withResolvers<void>()
  const gzip = new AsyncGzip({ level: 3, mem: 4, mtime: 0 }, (error, chunk, isLast) => {
    try {
      if (error) throw error
      sink.write(chunk)
      if (isLast) ended.resolve()
    } catch (cause) {
      ended.reject(cause)
    }
  })
  gzip.ondrain = () => drained.resolve()
  try {
    for (const piece of pieces) {
      gzip.push(piece)
      while (gzip.queuedSize > MOST) {
        drained = Promise.withResolvers<void>()
        await Promise.race([drained.promise, ended.promise])
      }
    }
    gzip.push(new Uint8Array(0), true)
    await ended.promise
  } finally {
    gzip.terminate()
  }
}
