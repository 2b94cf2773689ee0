import type { Dataset, Kind, RecordOf } from '@demarche/schema'
import type { Check } from './check.ts'
import type { Finding } from './diagnostic.ts'
import type { Node } from './nodes.ts'

/** A well-formed record as a rule sees it. */
export interface Subject<K extends Kind = Kind> {
  readonly kind: K
  readonly record: RecordOf<K>
  /** Path of the file below the data root, with forward slashes. */
  readonly file: string
  /** Every object, list and value of the record, outer before inner. */
  readonly nodes: readonly Node[]
}

/** What a rule yields: its code is known from the rule. */
export type RuleFinding = Omit<Finding, 'code'>

/** One check over well-formed records. `kind: 'any'` for rules that hold for every kind. */
export interface Rule<K extends Kind = Kind> extends Check {
  readonly kind: K | 'any'
  check(subject: Subject<K>, dataset: Dataset): Iterable<RuleFinding>
}

/** Declares a rule for one kind of record. */
export const ruleFor = <K extends Kind>(kind: K, rule: Omit<Rule<K>, 'kind'>): Rule<K> => ({ ...rule, kind })

/** Declares a rule for every kind of record. */
export const rule = (declared: Omit<Rule, 'kind'>): Rule => ({ ...declared, kind: 'any' })

/** Computes something once per dataset: an index that several records are checked against. */
export function perDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const computed = new WeakMap<Dataset, { readonly value: T }>()
  return (dataset) => {
    const before = computed.get(dataset)
    if (before) return before.value
    const value = compute(dataset)
    computed.set(dataset, { value })
    return value
  }
}
