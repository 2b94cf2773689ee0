import { kinds, PREFIXES, shapeOf, type ScalarShape } from '@demarche/schema'
import { codesOfColumn } from '../codes-of.ts'
import { classesOf, classFields, classShapes, type ClassField, type ClassShape } from './class-shapes.ts'
import { iri, list, literal, nested, turtle, type Statements, type Term } from './turtle.ts'

/**
 * SHACL shapes of the linked data, one per class, from the same schema as everything else: closed, with the number and
 * kind of every value. A field that a record must have or say to be missing must be there or be told missing.
 */
export function shapesText(base: string): string {
  const prefixes = { dm: `${base}ns#`, sh: 'http://www.w3.org/ns/shacl#', ...PREFIXES }
  return turtle(
    prefixes,
    classShapes().map((shape) => [iri(`${base}shape/${shape.name}`), nodeShape(shape, base)]),
  )
}

function nodeShape(shape: ClassShape, base: string): Statements {
  const fields = classFields(shape)
  const claims = shape.objects.map(({ description }) => description)
  const told = fields.filter(({ orMissing, required }) => orMissing && required)
  return [
    ['a', 'sh:NodeShape'],
    ['sh:targetClass', `dm:${shape.name}`],
    ['sh:nodeKind', 'sh:IRI'],
    ['sh:closed', 'true'],
    ['sh:ignoredProperties', list(['<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'])],
    ['dcterms:description', literal(claims[0] ?? '', 'en')],
    ['sh:property', ...fields.map((field) => property(field, base)), ...beside(shape, fields)],
    ...told.map((field): Statements[number] => ['sh:or', list([isThere(field), isToldMissing(field)])]),
  ]
}

function property({ field, shape, many, required, orMissing }: ClassField, base: string): Term {
  return nested([
    ['sh:path', field.iri],
    ['sh:name', literal(field.key)],
    ['sh:description', ...(field.description === '' ? [] : [literal(field.description, 'en')])],
    ['sh:minCount', ...(required && !orMissing ? ['1'] : [])],
    ['sh:maxCount', ...(many ? [] : ['1'])],
    ...ofShape(shape, base),
  ])
}

function ofShape(shape: ClassField['shape'], base: string): Statements {
  if (shape.type === 'object') return ofClass(classesOf(shape))
  if (shape.type !== 'choice') return ofValue(shape, base)
  const values = shape.branches.map((branch) => branch.shape).filter((one) => one.type !== 'object')
  const [value] = values
  // A choice of objects, or one plain value that may be missing.
  if (value === undefined || value.type === 'list' || value.type === 'choice') return ofClass(classesOf(shape))
  return ofValue(value, base)
}

function ofClass(names: readonly string[]): Statements {
  const [only, ...others] = names.map((name) => `dm:${name}`)
  if (only === undefined) return [['sh:nodeKind', 'sh:IRI']]
  if (others.length === 0) return [['sh:class', only]]
  return [['sh:or', list([only, ...others].map((name) => nested([['sh:class', name]])))]]
}

function ofValue({ type, datatype, vocabulary, refers, codes = [] }: ScalarShape, base: string): Statements {
  if (vocabulary !== undefined)
    return [['sh:in', list(codesOfColumn({ vocabulary })?.map((code) => codeIri(base, vocabulary, code)) ?? [])]]
  if (refers !== undefined) return ofClass(referredTo(refers))
  if (codes.length > 0) return [['sh:in', list(codes.map((code) => literal(code)))]]
  if (datatype !== undefined) return [['sh:datatype', datatype]]
  return [['sh:datatype', type === 'integer' ? 'xsd:integer' : type === 'boolean' ? 'xsd:boolean' : 'xsd:string']]
}

const codeIri = (base: string, id: string, code: string): Term => iri(`${base}code/${id}/${code}`)

/** The classes of what an id points at; none where it may be of any kind. */
function referredTo(refers: NonNullable<ScalarShape['refers']>): readonly string[] {
  if (refers === 'record') return []
  if (refers === 'own-evidence') return ['Evidence']
  if (refers === 'own-item') return ['DealItem']
  return refers === 'role-of-actor' ? ['Role'] : classesOf(shapeOf(kinds[refers].schema))
}

/** The properties that no field has: the bounds of a date, what is missing, and the field that a Missing speaks of. */
function beside({ name }: ClassShape, fields: readonly ClassField[]): readonly Term[] {
  const more: Statements[] = []
  if (fields.some(({ field }) => field.key === 'edtf')) more.push(bound('dm:earliest'), bound('dm:latest'))
  if (name === 'Missing')
    more.push([
      ['sh:path', 'dm:field'],
      ['sh:nodeKind', 'sh:IRI'],
      ['sh:minCount', '1'],
      ['sh:maxCount', '1'],
    ])
  if (fields.some(({ orMissing }) => orMissing))
    more.push([
      ['sh:path', 'dm:missing'],
      ['sh:class', 'dm:Missing'],
    ])
  return more.map(nested)
}

const bound = (path: Term): Statements => [
  ['sh:path', path],
  ['sh:datatype', 'xsd:date'],
  ['sh:maxCount', '1'],
]

const isThere = ({ field }: ClassField): Term =>
  nested([
    [
      'sh:property',
      nested([
        ['sh:path', field.iri],
        ['sh:minCount', '1'],
      ]),
    ],
  ])

function isToldMissing({ field }: ClassField): Term {
  const names = nested([
    [
      'sh:property',
      nested([
        ['sh:path', 'dm:field'],
        ['sh:hasValue', field.iri],
      ]),
    ],
  ])
  const qualified = nested([
    ['sh:path', 'dm:missing'],
    ['sh:qualifiedValueShape', names],
    ['sh:qualifiedMinCount', '1'],
  ])
  return nested([['sh:property', qualified]])
}
