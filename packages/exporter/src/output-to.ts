import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gather } from './gather.ts'
import type { ReleaseFile } from './manifest.ts'
import type { Output, Sink } from './output.ts'

type Size = Pick<ReleaseFile, 'bytes' | 'sha256' | 'rows'>

interface Listener {
  /** A file has grown to so many bytes. */
  readonly grew: (path: string, bytes: number) => void
  /** A file is whole. */
  readonly done: (file: ReleaseFile) => void
}

/** Writes files below a folder. */
export const outputTo = (folder: string, { grew, done }: Listener): Output => ({
  open(path, about) {
    return sinkTo(made(folder, path), {
      grew: (bytes) => grew(path, bytes),
      done: (size) => done({ ...about, path, ...size }),
    })
  },
  place(path, about) {
    const at = made(folder, path)
    // Some libraries make a file that only its owner may read; one that is there keeps its rights.
    writeFileSync(at, '', { flag: 'wx' })
    grew(path, 0)
    return { at, close: (rows) => done({ ...about, path, ...measured(at), rows }) }
  },
})

/** The place of a file, the folders above it made. */
function made(folder: string, path: string): string {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  return join(folder, path)
}

/** Gathers text before it goes to the disk: formats write a line at a time. No file stays open in between. */
function sinkTo(path: string, { grew, done }: { grew: (bytes: number) => void; done: (size: Size) => void }): Sink {
  const hash = createHash('sha256')
  let bytes = 0
  const put = (chunk: Uint8Array) => {
    appendFileSync(path, chunk)
    hash.update(chunk)
    bytes += chunk.length
    grew(bytes)
  }
  const texts = gather(put)
  writeFileSync(path, '', { flag: 'wx' })
  return {
    write(chunk) {
      if (typeof chunk === 'string') return texts.write(chunk)
      texts.flush()
      put(chunk)
    },
    close(rows) {
      texts.flush()
      done({ bytes, sha256: hash.digest('hex'), ...(rows === undefined ? {} : { rows }) })
    },
  }
}

const CHUNK = 262_144

/** Size and checksum of a file as it lies on the disk. */
function measured(path: string): Size {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK)
  const file = openSync(path, 'r')
  try {
    let bytes = 0
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, size))
      bytes += size
    }
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    closeSync(file)
  }
}
