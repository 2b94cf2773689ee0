import type { ChoiceShape, Field, ObjectShape, Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { kindNames, kinds } from './kinds.ts'
import { DEFAULT_BASE, PREFIXES } from './namespace.ts'

/** A JSON-LD 1.1 context. */
export type Context = Readonly<Record<string, unknown>>

/** How a property's values are written: as a node or IRI, or as a literal of a datatype (undefined: by its JSON type). */
interface Term {
  readonly iri: string
  readonly type: '@id' | (string & {}) | undefined
}

/**
 * The context of all records: one class per named object, and each class brings its own terms, so that a key may
 * mean different things in different objects (`to` of a link and of a translation). `base` ends in a slash.
 */
export function contextOf(base: string = DEFAULT_BASE): Context {
  const classes = new Map<string, Map<string, Term>>()
  for (const kind of kindNames) collect(shapeOf(kinds[kind].schema), classes)
  const scoped = [...classes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, terms]) => [name, classTerm(name, terms)])
  return {
    '@version': 1.1,
    '@protected': true,
    dm: `${base}ns#`,
    ...PREFIXES,
    ...Object.fromEntries(scoped),
  }
}

function collect(shape: Shape, classes: Map<string, Map<string, Term>>): void {
  if (shape.type === 'list') return collect(shape.of, classes)
  if (shape.type === 'choice') return shape.branches.forEach((branch) => collect(branch.shape, classes))
  if (shape.type !== 'object') return
  const terms = classes.get(shape.className) ?? new Map<string, Term>()
  classes.set(shape.className, terms)
  for (const field of shape.fields) {
    define(terms, shape, field)
    collect(field.shape, classes)
  }
}

function define(terms: Map<string, Term>, shape: ObjectShape, field: Field): void {
  if (field.key === 'id' || isTag(field)) return
  const term: Term = { iri: field.iri, type: valueType(field.shape) }
  const before = terms.get(field.key)
  if (before && (before.iri !== term.iri || before.type !== term.type)) {
    throw new Error(`${shape.className}.${field.key} is declared twice, as ${JSON.stringify([before, term])}`)
  }
  terms.set(field.key, term)
}

/** `type: state` only tells the branches apart: the class says it. */
const isTag = (field: Field): boolean =>
  field.shape.type === 'code' && field.shape.vocabulary === undefined && field.key === 'type'

function valueType(shape: Shape): Term['type'] {
  if (shape.type === 'list') return valueType(shape.of)
  if (shape.type === 'choice') return choiceType(shape)
  if (shape.type === 'object') return '@id'
  if (shape.refers !== undefined || shape.vocabulary !== undefined) return '@id'
  return shape.datatype
}

/** The literal branch decides: a `Missing` beside it is written as a node of its own, which a datatype allows. */
function choiceType({ branches }: ChoiceShape): Term['type'] {
  const types = new Set(branches.map(({ shape }) => valueType(shape)))
  if (types.size === 1) return [...types][0]
  return branches.map(({ shape }) => (shape.type === 'object' ? undefined : valueType(shape))).find(Boolean)
}

const classTerm = (name: string, terms: Map<string, Term>) => ({
  '@id': `dm:${name}`,
  '@context': Object.fromEntries(
    [...terms]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { iri, type }]) => [key, type ? { '@id': iri, '@type': type } : iri]),
  ),
})
