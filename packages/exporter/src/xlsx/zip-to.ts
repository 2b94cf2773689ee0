import { UsageError } from '@demarche/schema'
import { Zip, ZipDeflate } from 'fflate'
import { gather } from '../gather.ts'
import type { Sink } from '../output.ts'

/** A zip file on its way. */
export interface ZipFile {
  /** Begins an entry. Several may be open at once: all but the first wait in memory, compressed. */
  open(name: string): ZipEntry
  end(): void
}

/** An entry on its way. */
interface ZipEntry {
  write(text: string): void
  close(): void
}

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
    open(name) {
      const entry = new ZipDeflate(name, { level: 3, mem: 4 })
      entry.mtime = new Date(1980, 0, 1)
      zip.add(entry)
      let size = 0
      const texts = gather((chunk) => {
        size += chunk.length
        if (Math.max(size, written) > MOST_BYTES) throw tooLarge(name)
        entry.push(chunk)
      })
      return {
        write: texts.write,
        close() {
          texts.flush()
          entry.push(new Uint8Array(0), true)
        },
      }
    },
    end: () => zip.end(),
  }
}

const tooLarge = (name: string) =>
  new UsageError(`${name} of the workbook grows past 4 GiB.`, 'Leave out the format xlsx: Excel could not open it.')
