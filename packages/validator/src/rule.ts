import type { Kind, RecordOf } from '@demarche/schema/model'
import type { Check } from './check.ts'
import type { Finding } from './diagnostic.ts'
import type { TextFinding } from './reading/encoding.ts'
import { oncePer } from './once-per.ts'
import type { Index } from './record-index.ts'
import type { Surroundings } from './summary.ts'
import type { Values } from './values.ts'

/** A well-formed record as a rule sees it. */
export interface Subject<K extends Kind = Kind> {
  readonly kind: K
  readonly record: RecordOf<K>
  /** Path of the file below the data root, with forward slashes. */
  readonly file: string
  /** Text of the file, without a byte order mark. */
  readonly text: string
  /**
   * Whether the text is ASCII without escapes, its lines ending in LF alone, as most are: then nothing in it has two
   * Unicode forms, and a rule need not look at the text, which costs its reading.
   */
  readonly plain: boolean
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean
  /** What the record holds, by what it is. */
  readonly values: Values
}

/** What a rule yields: its code is known from the rule. About a value by its path, about the text by offsets. */
export type RuleFinding = Omit<Finding, 'code'> | Omit<TextFinding, 'code'>

/** What a rule may know besides the records. */
export interface Context {
  /** Today, `YYYY-MM-DD`. */
  readonly now?: string
  /** Full texts of documents, by id of the source. */
  readonly articles?: ReadonlyMap<string, string>
}

/** One check over well-formed records. `kind: 'any'` for rules that hold for every kind. */
export interface Rule<K extends Kind = Kind> extends Check {
  readonly kind: K | 'any'
  /** What the rule cannot do without: it is skipped, and listed as skipped, where this is not given. */
  readonly needs?: keyof Context
  /** A quick look whether the rule has anything to say of a record: most have nothing in them that it is about. */
  when?(subject: Subject<K>, dataset: Index): boolean
  check(subject: Subject<K>, dataset: Index, context: Context): Iterable<RuleFinding>
}

/** Declares a rule for one kind of record. */
export const ruleFor = <K extends Kind>(kind: K, rule: Omit<Rule<K>, 'kind'>): Rule<K> => ({ ...rule, kind })

/** Declares a rule for every kind of record. */
export const rule = (declared: Omit<Rule, 'kind'>): Rule => ({ ...declared, kind: 'any' })

/** Computes something once per dataset: an index that several records are checked against. */
export const perDataset = <T>(compute: (dataset: Surroundings) => T): ((dataset: Surroundings) => T) => oncePer(compute)
