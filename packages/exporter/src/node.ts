import { dateBounds, kinds, shapeOf, type Field, type Kind, type Shape } from '@demarche/schema'
import { iriOf, iriOfValue } from './iri.ts'
import { joined, stepOf } from './path.ts'
import { isPlain, listOf, type Plain } from './plain.ts'
import { resolve } from './resolve.ts'

/** Where a node stands: the compact IRI of its record, and the path within it. */
interface Stand {
  readonly record: string
  readonly path: string
}

/**
 * A record as a tree of JSON-LD nodes. Every object gets an IRI, the record's own or a fragment made of its path, so
 * that there are no blank nodes; codes and references become IRIs; a date says its first and last day beside its EDTF.
 * What is missing is told by a node of class Missing, so that no property mixes literals and nodes.
 */
export const nodeOf = (kind: Kind, id: string, record: unknown): Plain =>
  node(shapeOf(kinds[kind].schema), record, { record: `id:${kind}/${id}`, path: '' })

function node(shape: Shape, value: unknown, at: Stand): Plain {
  const taken = resolve(shape, value)
  if (taken.type !== 'object' || !isPlain(value)) throw new Error(`No object at ${iriOf(at.record, at.path)}`)
  const told: Record<string, unknown> = { '@id': iriOf(at.record, at.path), '@type': taken.className }
  const missing: Plain[] = []
  for (const field of taken.fields) {
    if (value[field.key] === undefined || isIdentity(field)) continue
    if (isMissing(field, value)) missing.push(missingNode(field, value, at))
    else told[field.key] = member(field, value, at)
  }
  if (missing.length > 0) told['missing'] = missing
  if (typeof value['edtf'] === 'string') addBounds(value['edtf'], told)
  return told
}

/** The IRI says the id, and the class says a `type` that is no code of a vocabulary. */
const isIdentity = ({ key, shape }: Field): boolean =>
  key === 'id' || (key === 'type' && shape.type === 'code' && shape.vocabulary === undefined)

function isMissing({ key, shape }: Field, holder: Plain): boolean {
  const taken = resolve(shape, holder[key])
  return taken.type === 'object' && taken.className === 'Missing'
}

function missingNode({ key, shape, iri }: Field, holder: Plain, at: Stand): Plain {
  return { ...node(shape, holder[key], { record: at.record, path: joined(at.path, key) }), field: iri }
}

function member({ key, shape }: Field, holder: Plain, at: Stand): unknown {
  const value = holder[key]
  const taken = resolve(shape, value)
  const { record, path } = at
  if (taken.type !== 'list') return thing(taken, value, { record, path: joined(path, key) }, holder)
  return listOf(value).map((element, index) =>
    thing(taken.of, element, { record, path: joined(path, key, stepOf(element, index)) }, holder),
  )
}

function thing(shape: Shape, value: unknown, at: Stand, holder: Plain): unknown {
  const taken = resolve(shape, value)
  if (taken.type === 'list') throw new Error(`A list of lists at ${iriOf(at.record, at.path)}`)
  return taken.type === 'object' ? node(taken, value, at) : iriOfValue(taken, value, at.record, holder)
}

function addBounds(edtf: string, to: Record<string, unknown>): void {
  const { min, max } = dateBounds(edtf) ?? {}
  if (min !== undefined) to['earliest'] = min
  if (max !== undefined) to['latest'] = max
}
