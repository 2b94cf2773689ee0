import { kindNames, type Kind } from '@demarche/schema'
import { refersTo, type Node } from './nodes.ts'
import { oncePer } from './once-per.ts'

/** The record that an id names. */
export interface TargetRecord {
  readonly kind: Kind
  readonly id: string
}

/** A reference to a record, and where it stands. */
export interface Reference {
  readonly node: Node
  readonly target: TargetRecord
}

/** Every reference to a whole record, in the order of the record. */
export const referencesIn = oncePer((nodes: readonly Node[]): readonly Reference[] =>
  nodes.flatMap((node) => {
    const target = targetOf(node)
    return target ? [{ node, target }] : []
  }),
)

/** The record that a node refers to, if it refers to a whole record. */
export function targetOf(node: Node): TargetRecord | undefined {
  const to = refersTo(node)
  if (to === undefined || typeof node.value !== 'string') return undefined
  if (to === 'record') return targetNamed(node.value)
  const kind = kindNames.find((name) => name === to)
  return kind && { kind, id: node.value }
}

/** Reads `kind/id`. */
export function targetNamed(reference: string): TargetRecord | undefined {
  const [prefix, id = ''] = reference.split('/')
  const kind = kindNames.find((name) => name === prefix)
  return kind && { kind, id }
}
