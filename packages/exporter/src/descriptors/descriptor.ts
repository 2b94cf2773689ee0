import type { Described } from './described.ts'

/** A file that describes a release in the words of some standard. */
export interface Descriptor {
  /** Below the release folder. */
  readonly path: string
  readonly mediaType: string
  /** Undefined where there is nothing that it could describe. */
  text(release: Described): string | undefined
}

/** A descriptor that is one JSON document. */
export const jsonDescriptor = (
  path: string,
  mediaType: string,
  document: (release: Described) => unknown,
): Descriptor => ({
  path,
  mediaType,
  text(release) {
    const content = document(release)
    return content === undefined ? undefined : `${JSON.stringify(content, null, 2)}\n`
  },
})
