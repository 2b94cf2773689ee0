import { UsageError } from '@demarche/schema'
import { Zip, ZipDeflate } from 'fflate'
import type { Sink } from '../output.ts'

/** A zip file on its way, one entry after the other. */
export interface ZipFile {
  /** Adds an entry; its text comes in pieces. */
  add(name: string, pieces: Iterable<string>): void
  end(): void
}

const CHUNK = 262_144
/** Sizes have 32 bits in a zip file without extensions, which not every reader of workbooks knows. */
const MOST_BYTES = 0xffff_ffff

/** Writes a zip file that names no time: the earliest a zip can name, wherever the clock stands. */
export function zipTo(sink: Sink): ZipFile {
  let written = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    written += chunk.length
    sink.write(chunk)
  })
  return {
    add(name, pieces) {
      const entry = new ZipDeflate(name, { level: 3 })
      entry.mtime = new Date(1980, 0, 1)
      zip.add(entry)
      let size = 0
      for (const chunk of chunks(pieces)) {
        size += chunk.length
        if (Math.max(size, written) > MOST_BYTES) throw tooLarge(name)
        entry.push(chunk)
      }
      entry.push(new Uint8Array(0), true)
    },
    end: () => zip.end(),
  }
}

const tooLarge = (name: string) =>
  new UsageError(`${name} of the workbook grows past 4 GiB.`, 'Leave out the format xlsx: Excel could not open it.')

function* chunks(pieces: Iterable<string>): Generator<Uint8Array> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < CHUNK) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  yield Buffer.from(waiting)
}
