import { datasetOf, type Dataset } from '@demarche/schema/model'
import { checkFile, type Checked } from './check-file.ts'
import { checking, findingsIn } from './findings-in.ts'
import { countByCode } from './printing/count-by-code.ts'
import { diagnose, type FileView } from './diagnose.ts'
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts'
import type { Draft } from './fixing/draft.ts'
import type { TextFinding } from './reading/encoding.ts'
import { LIMITS } from './reading/limits.ts'
import { repairOf } from './fixing/repair.ts'
import type { Context, Rule } from './rule.ts'
import { wholeFactOf, type Fact } from './fact.ts'
import { recordIndex } from './record-index.ts'
import type { Surroundings } from './summary.ts'
import { rules as everyRule } from './rules/index.ts'
import type { SourceFile, Unreadable } from './reading/source-file.ts'
import { countUnfingerprinted } from './evidence/count-unfingerprinted.ts'
import type { Waived } from './waivers.ts'

/** What there is to check. */
export interface Input {
  readonly files: readonly SourceFile[]
  readonly unreadable?: readonly Unreadable[]
  /** Records beside the files, checked before: the files are held against them, and nothing is said of them. */
  readonly known?: readonly Fact[]
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
  /** How many documents these records quote that have no fingerprint to check the excerpts against. */
  readonly unfingerprinted: number
}

/** A report, and what it was made from. */
export interface Validated extends Report {
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

/**
 * Checks every file: bytes, syntax, structure, then the rules over the well-formed records. A file stopped at one
 * stage yields only the findings of that stage. Pure: reads and writes nothing.
 */
export function validate({ files, unreadable = [], known = [] }: Input, options: ValidateOptions = {}): Validated {
  const { only = () => true, rules: wanted = everyRule, most = LIMITS.findings } = options
  const skipped = skippedOf(wanted, options)
  const rules = wanted.filter(({ code }) => !skipped.some((other) => other.code === code))
  const checked = files.map(checkFile)
  const entries = checked.flatMap(({ entry }) => entry ?? [])
  // A file claims the id it is named after, also when its record is malformed or says another.
  const malformed = checked.flatMap(({ kind, id, entry }) => (kind && entry?.record.id !== id ? [{ kind, id }] : []))
  const facts = checked.flatMap((file) => wholeFactOf(file) ?? [])
  const dataset = datasetOf(entries, malformed)
  const index = recordIndex(facts, known)
  const byRecord = new Map(checked.map((file) => [`${file.kind}/${file.id}`, file]))
  const reported = checked.filter(({ path }) => only(path))
  const run = checking(rules, index, options)
  const found = reported.map((file) => ({ file, ...findingsIn(file, run) }))
  const diagnostics = found.flatMap(({ file, findings }) => {
    if (findings.length === 0) return []
    const draft = draftOf(file, index)
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
    unfingerprinted: countUnfingerprinted(reported, index),
    dataset,
  }
}

const draftOf = ({ kind, text, value }: Checked, dataset: Surroundings): Draft | undefined =>
  kind === undefined || value === undefined ? undefined : { kind, text, value, dataset }

const LACKING: Readonly<Record<keyof Context, string>> = {
  now: 'Which day it is has to be known, and was not told.',
  articles: 'The texts of the documents are needed, and none were given.',
}

const skippedOf = (rules: readonly Rule[], context: Context): readonly Skipped[] =>
  rules.flatMap(({ code, needs }) =>
    needs === undefined || context[needs] !== undefined ? [] : [{ code, why: LACKING[needs] }],
  )

const waivedIn = ({ path }: Checked, { finding, reason, expires }: Waived): WaivedFinding => ({
  code: finding.code,
  file: path,
  message: finding.message,
  reason,
  ...(expires === undefined ? {} : { expires }),
})

const viewOf = ({ path }: Unreadable): FileView => ({ path, text: '' })

const refusal = ({ code, message, help }: Unreadable): TextFinding => ({ code, message, help, start: 0, end: 0 })
