import { isDeepStrictEqual } from 'node:util'
import { compareText, type Dataset, type RecordOf } from '@demarche/schema/model'
import { alphaOf, type Alpha } from './alpha.ts'
import type { Metric } from './difference.ts'
import { fieldValues, type Coded, type Rename } from './field-values.ts'
import { inScope } from './in-scope.ts'
import {
  dealLikeness,
  matchRecords,
  sourceLikeness,
  statementLikeness,
  type CodedKind,
  type Likeness,
} from './match-records.ts'

/** How two codings of one field compare. */
export interface FieldAgreement extends Alpha {
  readonly kind: CodedKind
  readonly field: string
  readonly metric: Metric
  /** Units that one coder alone gave a value. */
  readonly oneSided: number
  readonly differences: readonly Difference[]
}

/** One unit that the two coded differently. */
interface Difference {
  /** Ids of the record in either coding. */
  readonly a: string
  readonly b: string
  /** The entry of a list that it is about; empty outside lists. */
  readonly entry: string
  readonly valueA: string
  readonly valueB: string
}

/** What was set beside what. */
interface KindAgreement {
  readonly kind: CodedKind
  readonly matched: number
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Records that are the same in both, coder and day included: copies, not codings. Left out. */
  readonly copies: number
}

export interface Agreement {
  readonly kinds: readonly KindAgreement[]
  readonly fields: readonly FieldAgreement[]
}

/** Compares two codings of the same documents, field by field. */
export function compareCodings(first: Dataset, second: Dataset): Agreement {
  const [a, b] = inScope(first, second)
  const sources = matchKind('source', { a, b, likeness: sourceLikeness })
  const same = new Map(sources.all.map((match) => [match.a.id, match.b.id]))
  const deals = matchKind('deal', { a, b, likeness: dealLikeness(a, b, same) })
  const statements = matchKind('statement', { a, b, likeness: statementLikeness(same) })
  const matched = [sources, deals, statements]
  const names = new Map(
    matched.flatMap(({ kind, all }) => all.map((one) => [`${kind}/${one.b.id}`, `${kind}/${one.a.id}`])),
  )
  const rename: Rename = (record) => names.get(record) ?? record
  return {
    kinds: matched.map(({ summary }) => summary),
    fields: [...fieldsOf(sources, rename), ...fieldsOf(deals, rename), ...fieldsOf(statements, rename)],
  }
}

interface Codings<K extends CodedKind> {
  readonly a: Dataset
  readonly b: Dataset
  readonly likeness: Likeness<K>
}

function matchKind<K extends CodedKind>(kind: K, { a, b, likeness }: Codings<K>) {
  const { matches: all, onlyA, onlyB } = matchRecords<K>(a.all(kind), b.all(kind), likeness)
  const matches = all.filter((match) => !isDeepStrictEqual(match.a, match.b))
  const summary = { kind, matched: matches.length, onlyA, onlyB, copies: all.length - matches.length }
  return { kind, all, matches, summary }
}

const unchanged: Rename = (record) => record

/** What `matchKind` gives, of any kind. */
interface Matched {
  readonly kind: CodedKind
  readonly matches: readonly { readonly a: RecordOf<CodedKind>; readonly b: RecordOf<CodedKind> }[]
}

/** A value of one coder with the unit that it belongs to. */
interface Placed extends Coded {
  readonly a: string
  readonly b: string
}

function fieldsOf({ kind, matches }: Matched, rename: Rename): readonly FieldAgreement[] {
  const placed = matches.flatMap(({ a, b }) => {
    const place = (coded: Coded): Placed => ({ ...coded, a: a.id, b: b.id })
    return [...fieldValues(kind, a, unchanged).map(place), ...fieldValues(kind, b, rename).map(place)]
  })
  return [...Map.groupBy(placed, ({ field }) => field).values()]
    .map((values) => agreementOn(kind, onOneScale(values)))
    .toSorted((x, y) => compareText(x.field, y.field))
}

/** Codes are ranked only where all of them are: one that stands beside the order (`mixed`) leaves codes without ranks. */
function onOneScale(values: readonly Placed[]): readonly Placed[] {
  if (values.every(({ metric }) => metric === values[0]?.metric)) return values
  return values.map((one) => ({ ...one, metric: 'nominal', value: one.written }))
}

function agreementOn(kind: CodedKind, values: readonly Placed[]): FieldAgreement {
  const units = [...Map.groupBy(values, ({ a, b, entry }) => JSON.stringify([a, b, entry])).values()]
  const [first] = values
  const { metric, field } = first ?? { metric: 'nominal' as const, field: '' }
  return {
    kind,
    field,
    metric,
    ...alphaOf(
      units.map((unit) => unit.map(({ value }) => value)),
      metric,
    ),
    oneSided: units.filter((unit) => unit.length === 1).length,
    differences: units.flatMap(differenceIn),
  }
}

function differenceIn([one, other]: readonly Placed[]): readonly Difference[] {
  if (!one || !other || String(one.value) === String(other.value)) return []
  return [{ a: one.a, b: one.b, entry: one.entry, valueA: one.written, valueB: other.written }]
}
