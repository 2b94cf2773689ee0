import type { Kind } from '@demarche/schema'
import { isPlain, type Plain } from './plain.ts'
import { jsonSyntax } from './rdf/json-syntax.ts'
import { recordWriter } from './rdf/record-writer.ts'

const write = recordWriter(jsonSyntax)

/** A record as a tree of JSON-LD nodes, in the terms of the context of records. */
export function nodeOf(kind: Kind, id: string, record: unknown): Plain {
  const node: unknown = JSON.parse(write(kind, id, record))
  if (!isPlain(node)) throw new Error(`No node of ${kind}/${id}`)
  return node
}
