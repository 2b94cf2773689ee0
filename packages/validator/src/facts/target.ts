import { kindNames, type Kind, type Target } from '@demarche/schema/model'
import { refersTo, type Node } from '../nodes.ts'
import type { Values } from '../values.ts'
import { oncePerRecord } from './once-per-record.ts'

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
export const referencesIn = oncePerRecord(({ references }: Values): readonly Reference[] =>
  references.flatMap((node) => {
    const target = targetOf(node)
    return target ? [{ node, target }] : []
  }),
)

/** The ids of a record that refer to something that is no whole record: `own-evidence`. */
export const referringTo = ({ partReferences }: Values, target: Target): readonly Node[] =>
  partReferences.get(target) ?? NONE

const NONE: readonly Node[] = []

/** The record that a node refers to, if it refers to a whole record. */
export function targetOf(node: Node): TargetRecord | undefined {
  const to = refersTo(node)
  if (to === undefined || typeof node.value !== 'string') return undefined
  if (to === 'record') return targetNamed(node.value)
  const kind = kindOf.get(to)
  return kind && { kind, id: node.value }
}

/** Reads `kind/id`. */
export function targetNamed(reference: string): TargetRecord | undefined {
  const [prefix, id = ''] = reference.split('/')
  const kind = kindOf.get(prefix)
  return kind && { kind, id }
}

const kindOf: ReadonlyMap<string | undefined, Kind> = new Map(kindNames.map((kind) => [kind, kind]))
