import { checkOf } from './checks.ts'
import {
  pointerOf,
  type Diagnostic,
  type Finding,
  type Fix,
  type Range,
  type RelatedPlace,
  type Scalar,
} from './diagnostic.ts'
import type { TextFinding } from './reading/encoding.ts'
import { fingerprintOf } from './printing/finding-fingerprint.ts'
import { locator, positions } from './locate.ts'
import { oncePer } from './once-per.ts'
import type { Repair } from './fixing/repair.ts'

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
  repairOf: (finding: Finding | TextFinding) => Repair | undefined = () => undefined,
): readonly Diagnostic[] {
  const ordinal = counter()
  return findings.map((finding) => {
    const { code, message, help, expected, related = [] } = finding
    const { slug, severity } = checkOf(code)
    const repair = repairOf(finding)
    const { anchor, range, value, pointer } =
      'path' in finding ? placedByPath(finding, file) : placedByText(finding, file)
    const identity = {
      code,
      subject: file.record ?? file.path,
      anchor,
      related: related.map((other) => `${other.record ?? ''}${pointerOf(other.path)}`),
    }
    return {
      code,
      slug,
      severity,
      message,
      ...(help === undefined ? {} : { help }),
      ...(value === undefined ? {} : { value: short(value) }),
      ...(expected === undefined ? {} : { expected }),
      file: file.path,
      range,
      pointer,
      ...(file.record === undefined ? {} : { record: file.record }),
      related: related.flatMap((other) => locateRelated(other, file, fileOf)),
      ...(repair === undefined ? {} : { fix: placedFix(repair, file) }),
      docs: `docs/rules/${code}.md`,
      fingerprint: fingerprintOf({ ...identity, ordinal: ordinal(JSON.stringify(identity)) }),
    }
  })
}

interface Placed {
  readonly range: Range
  readonly pointer: string
  /** What stays the same when the file changes elsewhere. */
  readonly anchor: string
  readonly value?: Scalar
}

const locatorOf = oncePer(({ text }: FileView) => locator(text))
const positionsOf = oncePer(({ text }: FileView) => positions(text))

const placedByPath = ({ path, part }: Finding, file: FileView): Placed => ({
  ...locatorOf(file)(path, part),
  pointer: pointerOf(path),
})

const placedByText = ({ start, end }: TextFinding, file: FileView): Placed => ({
  range: positionsOf(file)(start, end),
  pointer: '',
  anchor: file.text.slice(start, Math.min(end, start + LONGEST)),
})

const placedFix = ({ edits, ...fix }: Repair, file: FileView): Fix => ({
  ...fix,
  edits: edits.map(({ start, end, text }) => ({ range: positionsOf(file)(start, end), text })),
})

/** Characters of a value that are repeated in a diagnostic. */
const LONGEST = 500

const short = (value: Scalar): Scalar =>
  typeof value === 'string' && value.length > LONGEST
    ? `${value.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`
    : value

function locateRelated(
  { record, path, part, message }: RelatedPlace,
  here: FileView,
  fileOf: (record: string) => FileView | undefined,
): Diagnostic['related'] {
  const file = record === undefined || record === here.record ? here : fileOf(record)
  if (!file) return []
  return [{ file: file.path, range: locatorOf(file)(path, part).range, message }]
}

/** Counts how often it was asked about the same key before. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return before
  }
}
