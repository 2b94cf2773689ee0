import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Sink } from './output.ts'

/** The text of triples gets hardly smaller above, and takes twice the time. */
const LEVEL = 3
/** Where the header of RFC 1952 names the system that compressed, and what it says where that is unknown. */
const [SYSTEM, UNKNOWN] = [9, 255]

/** Writes bytes into a sink, compressed. Another thread compresses while the next bytes are made; none pile up. */
export async function gzipTo(sink: Sink, pieces: Iterable<Uint8Array>): Promise<void> {
  await pipeline(Readable.from(pieces), createGzip({ level: LEVEL }), async (chunks: AsyncIterable<Buffer>) => {
    let isFirst = true
    for await (const chunk of chunks) {
      if (isFirst) chunk[SYSTEM] = UNKNOWN
      isFirst = false
      sink.write(chunk)
    }
  })
}
