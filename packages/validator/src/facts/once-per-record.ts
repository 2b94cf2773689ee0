import type { Node } from '../nodes.ts'

/**
 * Computes something once per record, from its nodes. Rules run over one record after the other, so only the latest is
 * remembered: a weak map of every record that was ever asked about costs more than the computing.
 */
export function oncePerRecord<T>(compute: (nodes: readonly Node[]) => T): (nodes: readonly Node[]) => T {
  let latest: { readonly nodes: readonly Node[]; readonly value: T } | undefined
  return (nodes) => {
    if (latest?.nodes !== nodes) latest = { nodes, value: compute(nodes) }
    return latest.value
  }
}
