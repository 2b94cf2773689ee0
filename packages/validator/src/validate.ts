import { datasetOf, type Dataset, type Entry, type Kind } from '@demarche/schema'
import { countByCode } from './printing/count-by-code.ts'
import { diagnose, type FileView } from './diagnose.ts'
import { compareDiagnostics, type Diagnostic, type Finding } from './diagnostic.ts'
import { read } from './reading/document.ts'
import type { Draft } from './fixing/draft.ts'
import type { TextFinding } from './reading/encoding.ts'
import { LIMITS } from './reading/limits.ts'
import { nodesOf } from './nodes.ts'
import { repairOf } from './fixing/repair.ts'
import type { Context, Rule, Subject } from './rule.ts'
import { rules as everyRule } from './rules/index.ts'
import { partsOf, type SourceFile, type Unreadable } from './reading/source-file.ts'
import { structure } from './structure/structure.ts'
import { applyWaivers, type Waived } from './waivers.ts'

/** What there is to check. */
export interface Input {
  readonly files: readonly SourceFile[]
  readonly unreadable?: readonly Unreadable[]
}

export interface ValidateOptions extends Context {
  /** Reports only on these files; all are read, so that references resolve. Default: all. */
  readonly only?: (path: string) => boolean
  /** Default: every rule. */
  readonly rules?: readonly Rule[]
  /** Findings located in a file; more are counted. Default: 100. */
  readonly most?: number
}

/** A rule that did not run. */
export interface Skipped {
  readonly code: string
  /** What it lacked, in a sentence. */
  readonly why: string
}

/** What a run found, and what it did. */
export interface Report {
  /** By file, place and code. */
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that were there before the change at hand; none where no earlier state was given. */
  readonly known: readonly Diagnostic[]
  readonly files: number
  readonly records: number
  /** How many rules ran. */
  readonly rules: number
  /** The rules that did not run. */
  readonly skipped: readonly Skipped[]
  /** By code, findings that are counted only: those after the first hundred of a file. */
  readonly withheld: Readonly<Record<string, number>>
  /** The findings that records waive, with the reasons they give. */
  readonly waived: readonly WaivedFinding[]
  /** The well-formed records of all files. */
  readonly dataset: Dataset
}

/** A finding that a record waives. */
interface WaivedFinding {
  readonly code: string
  readonly file: string
  readonly message: string
  readonly reason: string
  /** Last day of the waiver, `YYYY-MM-DD`. */
  readonly expires?: string
}

/** A file on its way: its text, and the record in it or the findings that stopped it. */
interface Checked extends FileView {
  readonly kind: Kind | undefined
  readonly id: string
  readonly bom?: boolean
  /** What could be read, well-formed or not. */
  readonly value?: unknown
  readonly entry?: Entry
  readonly findings: readonly (Finding | TextFinding)[]
}

/**
 * Checks every file: bytes, syntax, structure, then the rules over the well-formed records. A file stopped at one
 * stage yields only the findings of that stage. Pure: reads and writes nothing.
 */
export function validate({ files, unreadable = [] }: Input, options: ValidateOptions = {}): Report {
  const { only = () => true, rules: wanted = everyRule, most = LIMITS.findings } = options
  const skipped = skippedOf(wanted, options)
  const rules = wanted.filter(({ code }) => !skipped.some((other) => other.code === code))
  const checked = files.map(checkFile)
  const entries = checked.flatMap(({ entry }) => entry ?? [])
  // A file claims the id it is named after, also when its record is malformed or says another.
  const malformed = checked.flatMap(({ kind, id, entry }) => (kind && entry?.record.id !== id ? [{ kind, id }] : []))
  const dataset = datasetOf(entries, malformed)
  const byRecord = new Map(checked.map((file) => [`${file.kind}/${file.id}`, file]))
  const reported = checked.filter(({ path }) => only(path))
  const found = reported.map((file) => ({ file, ...sorted(file, { rules, dataset, context: options }) }))
  const diagnostics = found.flatMap(({ file, findings }) => {
    const draft = draftOf(file, dataset)
    return diagnose(
      file,
      findings.slice(0, most),
      (record) => byRecord.get(record),
      (finding) => draft && repairOf(finding, draft),
    )
  })
  const refused = unreadable.filter(({ path }) => only(path)).flatMap((file) => diagnose(viewOf(file), [refusal(file)]))
  return {
    diagnostics: [...diagnostics, ...refused].toSorted(compareDiagnostics),
    known: [],
    files: reported.length + refused.length,
    records: reported.filter(({ entry }) => entry).length,
    rules: rules.length,
    skipped,
    waived: found.flatMap(({ file, waived }) => waived.map((one) => waivedIn(file, one))),
    withheld: countByCode(found.flatMap(({ findings }) => findings.slice(most))),
    dataset,
  }
}

function checkFile(file: SourceFile): Checked {
  const { kind, id } = partsOf(file.path)
  const reading = read(file)
  const view = { path: file.path, text: reading.text, kind, id, ...(kind ? { record: `${kind}/${id}` } : {}) }
  if ('findings' in reading) return { ...view, findings: reading.findings }
  if (!kind) return { ...view, findings: [] }
  const { value, bom } = reading
  return { ...view, value, bom, findings: [], ...structure(kind, value) }
}

const draftOf = ({ kind, text, value }: Checked, dataset: Dataset): Draft | undefined =>
  kind === undefined || value === undefined ? undefined : { kind, text, value, dataset }

const LACKING: Readonly<Record<keyof Context, string>> = {
  now: 'It needs to know which day it is, and was not told.',
  articles: 'It needs the texts of the documents, and was given none.',
}

const skippedOf = (rules: readonly Rule[], context: Context): readonly Skipped[] =>
  rules.flatMap(({ code, needs }) =>
    needs === undefined || context[needs] !== undefined ? [] : [{ code, why: LACKING[needs] }],
  )

interface Run {
  readonly rules: readonly Rule[]
  readonly dataset: Dataset
  readonly context: Context
}

/** The findings of a file, those it waives apart. */
function sorted(file: Checked, run: Run) {
  if (!file.entry) return { findings: file.findings, waived: [] }
  const { kept, waived } = applyWaivers(file.entry, runRules(file, file.entry, run), run.context.now)
  return { findings: kept, waived }
}

const waivedIn = ({ path }: Checked, { finding, reason, expires }: Waived): WaivedFinding => ({
  code: finding.code,
  file: path,
  message: finding.message,
  reason,
  ...(expires === undefined ? {} : { expires }),
})

function runRules(file: Checked, entry: Entry, run: Run): readonly (Finding | TextFinding)[] {
  const { rules, dataset, context } = run
  const { path, text, bom = false } = file
  const subject: Subject = { ...entry, file: path, text, bom, nodes: nodesOf(entry.kind, entry.record) }
  const found: (Finding | TextFinding)[] = []
  for (const rule of rules) {
    if (rule.kind !== 'any' && rule.kind !== entry.kind) continue
    for (const finding of rule.check(subject, dataset, context)) found.push({ ...finding, code: rule.code })
  }
  return found
}

const viewOf = ({ path }: Unreadable): FileView => ({ path, text: '' })

const refusal = ({ code, message, help }: Unreadable): TextFinding => ({ code, message, help, start: 0, end: 0 })
