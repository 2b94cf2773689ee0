import type { ChoiceShape, Field, ObjectShape, Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { kindNames } from './folders.ts'
import { kinds } from './kinds.ts'
import { DEFAULT_BASE, PREFIXES } from './namespace.ts'

/** A JSON-LD 1.1 context. */
export type Context = Readonly<Record<string, unknown>>

/** How a property's values are written: as a node or IRI, or as a literal of a datatype (undefined: by its JSON type). */
interface Term {
  readonly iri: string
  readonly type: '@id' | (string & {}) | undefined
}

type Classes = Map<string, Map<string, Term>>

/**
 * The context of all records: one class per named object, and each class brings its own terms, so that a key may
 * mean different things in different objects (`to` of a link and of a translation). `id:deal/x` is a record,
 * `vocab:stance/favour` a code. `base` ends in a slash.
 */
export function contextOf(base: string = DEFAULT_BASE): Context {
  const classes: Classes = new Map()
  for (const kind of kindNames) collect(shapeOf(kinds[kind].schema), classes)
  // A term called `edtf` would redefine the protected prefix: that datatype is written in full.
  const { edtf: _, ...prefixes } = PREFIXES
  return {
    '@version': 1.1,
    '@protected': true,
    dm: `${base}ns#`,
    id: `${base}id/`,
    vocab: `${base}code/`,
    ...prefixes,
    ...Object.fromEntries(inOrder(classes).map(([name, terms]) => [name, classTerm(name, terms)])),
  }
}

const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

function collect(shape: Shape, classes: Classes): void {
  if (shape.type === 'list') return collect(shape.of, classes)
  if (shape.type === 'choice') return shape.branches.forEach((branch) => collect(branch.shape, classes))
  if (shape.type !== 'object') return
  const terms = classes.get(shape.className) ?? new Map<string, Term>()
  classes.set(shape.className, terms)
  for (const field of shape.fields) {
    for (const [key, term] of [...termOf(field), ...termsBeside(shape, field)]) define(terms, shape, key, term)
    collect(field.shape, classes)
  }
}

function define(terms: Map<string, Term>, shape: ObjectShape, key: string, term: Term): void {
  const before = terms.get(key)
  if (before && (before.iri !== term.iri || before.type !== term.type)) {
    throw new Error(`${shape.className}.${key} is declared twice, as ${JSON.stringify([before, term])}`)
  }
  terms.set(key, term)
}

/** The node's own IRI says `id`, and its class says a `type` without vocabulary: they need no property. */
function termOf({ key, shape, iri }: Field): readonly [string, Term][] {
  const isTag = shape.type === 'code' && shape.vocabulary === undefined && key === 'type'
  return key === 'id' || isTag ? [] : [[key, { iri, type: valueType(shape) }]]
}

/** Terms that no field has: the bounds of a date, the fields that are missing, and the field a `Missing` speaks of. */
function* termsBeside(shape: ObjectShape, { key, shape: value }: Field): Generator<[string, Term]> {
  if (key === 'edtf') {
    yield ['earliest', { iri: 'dm:earliest', type: 'xsd:date' }]
    yield ['latest', { iri: 'dm:latest', type: 'xsd:date' }]
  }
  if (shape.className === 'Missing') yield ['field', { iri: 'dm:field', type: '@id' }]
  if (value.type === 'choice' && value.branches.some(isMissing)) {
    yield ['missing', { iri: 'dm:missing', type: '@id' }]
  }
}

const isMissing = ({ shape }: ChoiceShape['branches'][number]) =>
  shape.type === 'object' && shape.className === 'Missing'

function valueType(shape: Shape): Term['type'] {
  if (shape.type === 'list') return valueType(shape.of)
  if (shape.type === 'object') return '@id'
  if (shape.type !== 'choice') {
    return shape.refers !== undefined || shape.vocabulary !== undefined ? '@id' : datatype(shape.datatype)
  }
  // A missing value is told by a node of its own, so the other branches alone decide.
  const types = new Set(shape.branches.filter((branch) => !isMissing(branch)).map((branch) => valueType(branch.shape)))
  if (types.size !== 1) throw new Error(`A choice mixes ${[...types].join(' and ')}`)
  return [...types][0]
}

const datatype = (compact: string | undefined) => compact?.replace(/^edtf:/, PREFIXES.edtf)

const classTerm = (name: string, terms: ReadonlyMap<string, Term>) => ({
  '@id': `dm:${name}`,
  '@context': Object.fromEntries(
    inOrder(terms).map(([key, { iri, type }]) => [key, type ? { '@id': iri, '@type': type } : iri]),
  ),
})
