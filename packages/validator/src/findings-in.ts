import type { Entry, Kind } from '@demarche/schema/model'
import type { Checked } from './check-file.ts'
import type { Finding } from './diagnostic.ts'
import type { TextFinding } from './reading/encoding.ts'
import type { Index } from './record-index.ts'
import type { Context, Rule, Subject } from './rule.ts'
import { valuesOf } from './values.ts'
import { applyWaivers } from './waivers.ts'

/** What the records of a run are checked with. */
export interface Checking {
  readonly rules: RulesByKind
  readonly index: Index
  readonly context: Context
}

type RulesByKind = Readonly<Record<Kind, readonly Rule[]>>

/** Sorts the rules by the kinds that they are for. */
export function checking(rules: readonly Rule[], index: Index, context: Context): Checking {
  const ofKind = (kind: Kind) => rules.filter((rule) => rule.kind === 'any' || rule.kind === kind)
  const byKind = {
    source: ofKind('source'),
    actor: ofKind('actor'),
    weapon: ofKind('weapon'),
    deal: ofKind('deal'),
    statement: ofKind('statement'),
    redirect: ofKind('redirect'),
  }
  return { rules: byKind, index, context }
}

/** The findings of a file, those it waives apart. Of other records only what the index tells is looked at. */
export function findingsIn(file: Checked, run: Checking) {
  if (!file.entry) return { findings: file.findings, waived: [] }
  const { kept, waived } = applyWaivers(file.entry, runRules(file, file.entry, run), run.context.now)
  return { findings: kept, waived }
}

function runRules(file: Checked, entry: Entry, run: Checking): readonly (Finding | TextFinding)[] {
  const { rules, index, context } = run
  const { path, bom = false, plain = false } = file
  const { kind, record } = entry
  const values = valuesOf(kind, record)
  const subject: Subject = {
    kind,
    record,
    file: path,
    get text() {
      return file.text
    },
    plain,
    bom,
    values,
  }
  const found: (Finding | TextFinding)[] = []
  for (const rule of rules[entry.kind]) {
    if (rule.when?.(subject, index) === false) continue
    for (const finding of rule.check(subject, index, context)) found.push({ ...finding, code: rule.code })
  }
  return found
}
