import { dateBounds, UsageError, type Kind, type ScalarShape } from '@demarche/schema'
import { stepOf } from '../path.ts'
import { isPlain, listOf, type Plain } from '../plain.ts'
import { nodeShapes, type NodeShape, type Property, type Value } from './node-shapes.ts'
import type { Frame, Syntax } from './syntax.ts'

/**
 * Writes records as linked data, in one walk with no tree in between. Every object is a node with an IRI, the record's own or
 * a fragment made of its path, so that there are no blank nodes; codes and references become IRIs; a date says its first
 * and last day beside its EDTF. What is missing is told by a node of class Missing, so that no property mixes literals
 * and nodes.
 */
export function recordWriter(syntax: Syntax): (kind: Kind, id: string, record: unknown) => string {
  const shapes = nodeShapes(syntax)
  return (kind, id, record) => {
    const iri = syntax.spelled(`id:${kind}/${iriPart(id)}`)
    return textOf(nodeAt(iri, record, { syntax, record: iri }), shapes(kind, record))
  }
}

/** An object of a record on its way to become the text of a node. */
interface Node {
  readonly syntax: Syntax
  /** IRI of the record. */
  readonly record: string
  readonly iri: string
  /** What each thing said of the node begins with. */
  readonly subject: string
  readonly value: Plain
  /** Texts of the nodes that this one names, where they follow it. */
  below: string
}

function nodeAt(iri: string, value: unknown, { syntax, record }: Pick<Node, 'syntax' | 'record'>): Node {
  if (!isPlain(value)) throw new Error(`No object at ${iri}`)
  return { syntax, record, iri, subject: syntax.subject(iri), value, below: '' }
}

/** `of`: the property that has no value, where the node says why. */
function textOf(node: Node, shape: NodeShape, of?: Property): string {
  const { iri, value } = node
  const missing: Property[] = []
  let text = shape.open + iri + shape.head
  let last = 0
  for (const key in value) {
    const property = shape.properties.get(key)
    if (property === undefined || value[key] === undefined) continue
    // Mostly the members stand in the order of the schema already.
    if (property.place < last) return textOf(nodeAt(iri, inOrder(shape, value), node), shape, of)
    last = property.place
    if (property.missing?.(value[key])) missing.push(property)
    else text += told(property, node)
  }
  if (shape.missing && missing.length > 0) text += toldMissing(missing, shape.missing, node)
  if (shape.bounds) text += toldBounds(shape.bounds, node)
  if (shape.field && of) text += framed(shape.field, of.iri, node)
  return text + shape.close + node.below
}

/** The members of an object in the order in which they are told. */
function inOrder({ properties }: NodeShape, value: Plain): Plain {
  const place = (key: string) => properties.get(key)?.place ?? 0
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => place(a) - place(b)))
}

function told({ key, frame, many, value: how }: Property, node: Node): string {
  const value = node.value[key]
  const path = pathTo(key, node)
  if (!many) return framed(frame, said(how, value, path, node), node)
  const texts = listOf(value).map((element, index) =>
    said(how, element, how.type === 'node' ? `${path}/${iriPart(stepOf(element, index))}` : path, node),
  )
  return listed(frame, texts, node)
}

const pathTo = (key: string, { iri, record }: Node): string => `${iri}${iri === record ? '#' : '/'}${key}`

function said(how: Value, value: unknown, path: string, node: Node): string {
  if (how.type === 'literal') return literal(how.of, value, node)
  if (how.type === 'node') return part(nodeAt(path, value, node), node, how.shapeOf(value))
  if (how.within === undefined) return iriPart(value)
  return (how.within === 'record' ? node.record : iriPart(node.value['actor'])) + how.part + iriPart(value)
}

function literal(of: ScalarShape['type'], value: unknown, { iri, syntax }: Node): string {
  if (typeof value === 'string' && of !== 'integer' && of !== 'boolean') return syntax.escaped(value)
  if (typeof value === (of === 'integer' ? 'number' : of)) return String(value)
  throw new UsageError(`In ${iri}, ${JSON.stringify(value)} is no ${of}.`, 'Validate the data first.')
}

/** An id or code as it stands in an IRI. None has a sign that must be escaped, if the data are valid. */
function iriPart(value: unknown): string {
  const text = String(value)
  return text.search(FORBIDDEN) === -1 ? text : text.replaceAll(FORBIDDEN, encodeURIComponent)
}

// eslint-disable-next-line no-control-regex -- control characters are among what no IRI may hold
const FORBIDDEN = /[\u0000-\u0020"%<>\\^`{|}\u007F]/g

/** A node as the value of a property of another. */
function part(node: Node, whole: Node, shape: NodeShape, of?: Property): string {
  const text = textOf(node, shape, of)
  if (node.syntax.nests) return text
  whole.below += text
  return node.iri
}

function toldMissing(missing: readonly Property[], frame: Frame, node: Node): string {
  const texts = missing.flatMap((property) => {
    const { key } = property
    const shape = property.missing?.(node.value[key])
    return shape ? [part(nodeAt(pathTo(key, node), node.value[key], node), node, shape, property)] : []
  })
  return listed(frame, texts, node)
}

function toldBounds({ earliest, latest }: NonNullable<NodeShape['bounds']>, node: Node): string {
  const { min, max } = dateBounds(String(node.value['edtf'])) ?? {}
  const first = min === undefined ? '' : framed(earliest, min, node)
  return max === undefined ? first : first + framed(latest, max, node)
}

const framed = ({ open, close }: Frame, value: string, { subject }: Node): string => subject + open + value + close

function listed(frame: Frame, texts: readonly string[], { subject, syntax }: Node): string {
  let text = ''
  // Triples are a set: a list says the same thing once, however often it names it.
  for (const one of syntax.nests || texts.length < 2 ? texts : new Set(texts)) {
    text += (text === '' ? subject + frame.open : frame.end + subject + frame.next) + one
  }
  return text === '' ? frame.none : text + frame.close
}
