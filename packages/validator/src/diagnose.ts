import { checkOf } from './checks.ts'
import { pointerOf, type Diagnostic, type Finding, type RelatedPlace } from './diagnostic.ts'
import type { TextFinding } from './encoding.ts'
import { locator, positions, type Locate } from './locate.ts'

/** What locating needs to know of a file. */
export interface FileView {
  readonly path: string
  readonly text: string
  /** `kind/id`, where the path says so. */
  readonly record?: string
}

/** Locates findings in their file. Positions are computed here only, so a clean file never pays for them. */
export function diagnose(
  file: FileView,
  findings: readonly (Finding | TextFinding)[],
  fileOf: (record: string) => FileView | undefined = () => undefined,
): readonly Diagnostic[] {
  if (findings.length === 0) return []
  const locate = once(() => locator(file.text))
  const place = once(() => positions(file.text))
  return findings.map((finding) => {
    const { slug, severity } = checkOf(finding.code)
    const { code, message, help, related = [] } = finding
    return {
      code,
      slug,
      severity,
      message,
      ...(help === undefined ? {} : { help }),
      file: file.path,
      ...('path' in finding
        ? { range: locate()(finding.path, finding.part), pointer: pointerOf(finding.path) }
        : { range: place()(finding.start, finding.end), pointer: '' }),
      ...(file.record === undefined ? {} : { record: file.record }),
      related: related.flatMap((other) => locateRelated(other, file, locate, fileOf)),
    }
  })
}

function locateRelated(
  { record, path, part, message }: RelatedPlace,
  here: FileView,
  locateHere: () => Locate,
  fileOf: (record: string) => FileView | undefined,
): Diagnostic['related'] {
  const file = record === undefined || record === here.record ? here : fileOf(record)
  if (!file) return []
  const locate = file === here ? locateHere() : locator(file.text)
  return [{ file: file.path, range: locate(path, part), message }]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
