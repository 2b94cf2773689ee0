import type { Entry, Kind } from '@demarche/schema/model'
import type { FileView } from './diagnose.ts'
import type { Finding } from './diagnostic.ts'
import { read } from './reading/document.ts'
import type { TextFinding } from './reading/encoding.ts'
import { readQuick, utf8Text } from './reading/read-quick.ts'
import { partsOf, type SourceFile } from './reading/source-file.ts'
import { structure, wellFormed } from './structure/structure.ts'

/** A file on its way: its text, and the record in it or the findings that stopped it. */
export interface Checked extends FileView {
  readonly kind: Kind | undefined
  readonly id: string
  readonly bom?: boolean
  /** Whether the text is known to be ASCII without escapes, its lines ending in LF alone. */
  readonly plain?: boolean
  /** What could be read, well-formed or not. */
  readonly value?: unknown
  readonly entry?: Entry
  readonly findings: readonly (Finding | TextFinding)[]
}

/**
 * Reads a file and checks its shape. Most files are ordinary and well-formed, and are told so in the shortest way; every
 * other is read exactly, to say what is wrong where.
 */
export function checkFile(file: SourceFile): Checked {
  const { kind, id, format } = partsOf(file.path)
  const quick = kind && format ? readQuick(file.bytes, format) : undefined
  const entry = kind && quick && wellFormed(kind, quick.value)
  if (entry) return new PlainFile(file, entry, id)
  const reading = read(file)
  const record = kind ? { record: `${kind}/${id}` } : {}
  const view = { path: file.path, text: reading.text, kind, id, ...record }
  if ('findings' in reading) return { ...view, findings: reading.findings }
  if (!kind) return { ...view, findings: [] }
  const { value, bom } = reading
  const wellFormedEntry = wellFormed(kind, value)
  const shape = wellFormedEntry ? { entry: wellFormedEntry } : structure(kind, value)
  return { ...view, value, bom, findings: [], ...shape }
}

/** A file in which nothing is wrong so far. Its text is rarely asked for, and made only then. */
class PlainFile implements Checked {
  readonly plain = true
  readonly findings = []
  readonly #file: SourceFile
  readonly entry: Entry
  readonly id: string

  constructor(file: SourceFile, entry: Entry, id: string) {
    this.#file = file
    this.entry = entry
    this.id = id
  }

  get path(): string {
    return this.#file.path
  }

  get text(): string {
    return utf8Text(this.#file.bytes)
  }

  get kind(): Kind {
    return this.entry.kind
  }

  get value(): unknown {
    return this.entry.record
  }

  get record(): string {
    return `${this.kind}/${this.id}`
  }
}
