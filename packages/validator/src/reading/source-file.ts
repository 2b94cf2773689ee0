import { kindNames, folders, type Kind } from '@demarche/schema/model'

/** A file of the data tree, as read. */
export interface SourceFile {
  /** Path below the data root, with forward slashes: `deals/2019/x.yaml`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A path in the data tree that is no readable record file, and why. */
export interface Unreadable {
  readonly path: string
  readonly code: string
  readonly message: string
  readonly help: string
}

/** What the path of a record file says. */
export interface PathParts {
  /** Kind of record by the top folder; undefined in a folder that is none of ours. */
  readonly kind: Kind | undefined
  /** The file name without its ending: the id that the record must have. */
  readonly id: string
  readonly format: 'yaml' | 'json' | undefined
}

/** Reads kind, id and format from a path below the data root. */
export function partsOf(path: string): PathParts {
  const folder = path.slice(0, path.indexOf('/'))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const ending = dot === -1 ? '' : name.slice(dot + 1)
  return {
    kind: kindIn.get(folder),
    id: dot === -1 ? name : name.slice(0, dot),
    format: ending === 'yaml' || ending === 'json' ? ending : undefined,
  }
}

const kindIn: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [folders[kind], kind]))
