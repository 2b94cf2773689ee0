import {
  dateBounds,
  kinds,
  shapeOf,
  type Field,
  type Kind,
  type ObjectShape,
  type ScalarShape,
  type Shape,
} from '@demarche/schema'
import { isPlainObject, settled } from '@demarche/validator'
import type { Metric, Value } from './difference.ts'
import { entryNames } from './entry-names.ts'
import { rankOf } from './ranks.ts'

/** What a coder put in one field of one unit. */
export interface Coded {
  /** Keys from the root, entries of lists left out: `items.quantity.count`. */
  readonly field: string
  /** Which entry of which list, by what it is about; empty outside lists. */
  readonly entry: string
  readonly metric: Metric
  readonly value: Value
  /** As the record has it, for printing. */
  readonly written: string
}

/** Fields that are no coding decision: names, prose, excerpts, other accounts, who coded. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'id',
  'title',
  'gloss',
  'note',
  'evidence',
  'alternatives',
  'curation',
  'externalIds',
  'references',
  'accessed',
  'fingerprint',
])

/** Texts without a vocabulary that are codes all the same. */
const LANGUAGES: ReadonlySet<string> = new Set(['language', 'originalLanguage', 'from', 'to'])

/** Tells under which `kind/id` the other coding has a record that this one refers to. */
export type Rename = (record: string) => string

/** Every value of a record that coders decide on, field by field; references as the other coding would write them. */
export function fieldValues(kind: Kind, record: unknown, rename: Rename): readonly Coded[] {
  const context = { names: entryNames(record, rename), rename }
  return [...walk({ shape: shapeOf(kinds[kind].schema), value: record, field: '', entry: '' }, context)]
}

interface Place {
  readonly shape: Shape
  readonly value: unknown
  readonly field: string
  readonly entry: string
}

interface Context {
  readonly names: ReturnType<typeof entryNames>
  readonly rename: Rename
}

function* walk({ shape: open, value, field, entry }: Place, context: Context): Generator<Coded> {
  if (open.type === 'choice' && open.branches.some(({ marker }) => marker === 'missing')) {
    const missing = isPlainObject(value) ? value['missing'] : undefined
    const given = typeof missing === 'string' ? missing : 'given'
    yield { field: `${field}.missing`, entry, metric: 'nominal', value: given, written: given }
    if (missing !== undefined) return
  }
  const shape = settled(open, value)
  if (shape?.type === 'object' && isPlainObject(value)) yield* walkFields(shape, { value, field, entry }, context)
  else if (shape?.type === 'list' && Array.isArray(value)) yield* walkList(shape.of, { value, field, entry }, context)
  else if (shape && shape.type !== 'object' && shape.type !== 'list')
    yield* scalar(shape, { value: renamed(shape, String(value), context.rename), field, entry })
}

interface Inside<V> {
  readonly value: V
  readonly field: string
  readonly entry: string
}

function* walkFields(
  shape: ObjectShape,
  { value, field, entry }: Inside<Readonly<Record<string, unknown>>>,
  context: Context,
): Generator<Coded> {
  for (const one of shape.fields) {
    const part = value[one.key]
    if (part === undefined || LEFT_OUT.has(one.key) || isOwnText(one)) continue
    yield* walk(
      { shape: one.shape, value: part, field: field === '' ? one.key : `${field}.${one.key}`, entry },
      context,
    )
  }
}

/** Whether a field holds words, not a code, number, date or id. */
const isOwnText = ({ key, shape }: Field): boolean =>
  shape.type === 'text' && shape.datatype === undefined && shape.refers === undefined && !LANGUAGES.has(key)

/** A list of codes is one set; of a list of entries, which there are is one set, and each is looked into. */
function* walkList(
  of: Shape,
  { value: list, field, entry }: Inside<readonly unknown[]>,
  context: Context,
): Generator<Coded> {
  const isFlat = !list.some(isPlainObject)
  if (isFlat && of.type === 'text' && of.refers === undefined) return
  const entries = isFlat ? list.map(String) : context.names(field, list)
  const value = [...new Set(entries)].toSorted()
  yield { field, entry, metric: 'set', value, written: value.join(', ') }
  if (isFlat) return
  for (const [index, member] of list.entries()) {
    const name = [entry, entries[index] ?? ''].filter(Boolean).join(' / ')
    yield* walk({ shape: of, value: member, field, entry: name }, context)
  }
}

function renamed({ refers }: ScalarShape, text: string, rename: Rename): string {
  if (refers === 'record') return rename(text)
  return refers === 'source' || refers === 'deal' || refers === 'statement' ? rename(`${refers}/${text}`) : text
}

function* scalar(shape: ScalarShape, { value, field, entry }: Inside<string>): Generator<Coded> {
  if (shape.refers === 'own-evidence' || shape.refers === 'own-item') return
  const [metric, measured] = measure(shape, value)
  if (measured !== undefined) yield { field, entry, metric, value: measured, written: value }
}

function measure(shape: ScalarShape, text: string): readonly [Metric, Value | undefined] {
  if (shape.datatype === 'edtf:EDTF' || shape.datatype === 'xsd:date') return ['interval', middleOf(text)]
  if (shape.type === 'integer' || shape.datatype === 'xsd:decimal') return ['ratio', Number(text)]
  const rank = shape.vocabulary === undefined ? undefined : rankOf(shape.vocabulary, text)
  return rank === undefined ? ['nominal', text] : ['ordinal', rank]
}

const DAY = 86_400_000

/** The day in the middle of those that a date can mean, as a number of days. */
function middleOf(edtf: string): number | undefined {
  const { min, max } = dateBounds(edtf) ?? {}
  const [first, last] = [min ?? max, max ?? min]
  return first === undefined || last === undefined ? undefined : (Date.parse(first) + Date.parse(last)) / 2 / DAY
}
