import { datasetOf, type Dataset, type Entry, type Kind } from '@demarche/schema'
import { diagnose, type FileView } from './diagnose.ts'
import { compareDiagnostics, type Diagnostic, type Finding } from './diagnostic.ts'
import { read } from './document.ts'
import type { TextFinding } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { nodesOf } from './nodes.ts'
import type { Rule, Subject } from './rule.ts'
import { rules as everyRule } from './rules/index.ts'
import { partsOf, type SourceFile, type Unreadable } from './source-file.ts'
import { structure } from './structure.ts'

/** What there is to check. */
export interface Input {
  readonly files: readonly SourceFile[]
  readonly unreadable?: readonly Unreadable[]
}

export interface ValidateOptions {
  /** Reports only on these files; all are read, so that references resolve. Default: all. */
  readonly only?: (path: string) => boolean
  /** Default: every rule. */
  readonly rules?: readonly Rule[]
}

/** What a run found, and what it did. */
export interface Report {
  /** By file, place and code. */
  readonly diagnostics: readonly Diagnostic[]
  readonly files: number
  readonly records: number
  readonly rules: number
  /** The well-formed records of all files. */
  readonly dataset: Dataset
}

/** A file on its way: its text, and the record in it or the findings that stopped it. */
interface Checked extends FileView {
  readonly kind: Kind | undefined
  readonly id: string
  readonly entry?: Entry
  readonly findings: readonly (Finding | TextFinding)[]
}

/**
 * Checks every file: bytes, syntax, structure, then the rules over the well-formed records. A file stopped at one
 * stage yields only the findings of that stage. Pure: reads and writes nothing.
 */
export function validate({ files, unreadable = [] }: Input, options: ValidateOptions = {}): Report {
  const { only = () => true, rules = everyRule } = options
  const checked = files.map(checkFile)
  const entries = checked.flatMap(({ entry }) => entry ?? [])
  const malformed = checked.flatMap(({ kind, id, entry }) => (kind && !entry ? [{ kind, id }] : []))
  const dataset = datasetOf(entries, malformed)
  const byRecord = new Map(checked.map((file) => [`${file.kind}/${file.id}`, file]))
  const reported = checked.filter(({ path }) => only(path))
  const diagnostics = reported.flatMap((file) => {
    const findings = file.entry ? [...runRules(file, file.entry, rules, dataset)] : file.findings
    return diagnose(file, findings.slice(0, LIMITS.findings), (record) => byRecord.get(record))
  })
  const refused = unreadable.filter(({ path }) => only(path)).flatMap((file) => diagnose(viewOf(file), [refusal(file)]))
  return {
    diagnostics: [...diagnostics, ...refused].toSorted(compareDiagnostics),
    files: reported.length + refused.length,
    records: reported.filter(({ entry }) => entry).length,
    rules: rules.length,
    dataset,
  }
}

function checkFile(file: SourceFile): Checked {
  const { kind, id } = partsOf(file.path)
  const reading = read(file)
  const view = { path: file.path, text: reading.text, kind, id, record: `${kind}/${id}` }
  if ('findings' in reading) return { ...view, findings: reading.findings }
  if (!kind) return { ...view, findings: [] }
  const shaped = structure(kind, reading.value)
  return 'entry' in shaped ? { ...view, entry: shaped.entry, findings: [] } : { ...view, findings: shaped.findings }
}

function* runRules(file: Checked, entry: Entry, rules: readonly Rule[], dataset: Dataset): Generator<Finding> {
  const subject: Subject = { ...entry, file: file.path, nodes: nodesOf(entry.kind, entry.record) }
  for (const rule of rules) {
    if (rule.kind !== 'any' && rule.kind !== entry.kind) continue
    for (const finding of rule.check(subject, dataset)) yield { ...finding, code: rule.code }
  }
}

const viewOf = ({ path }: Unreadable): FileView => ({ path, text: '' })

const refusal = ({ code, message, help }: Unreadable): TextFinding => ({ code, message, help, start: 0, end: 0 })
