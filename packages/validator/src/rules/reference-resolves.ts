import { kindNames } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { insteadOf, nearestFew } from '../nearest.ts'
import { pathOf, type Node } from '../nodes.ts'
import { rule, type RuleFinding } from '../rule.ts'
import { referencesIn, type TargetRecord } from '../facts/target.ts'

export const referenceResolves = rule({
  code: 'R501',
  slug: 'reference-resolves',
  severity: 'error',
  summary: 'Every id that a record refers to is the id of a record of the right kind.',
  why: 'A reference that leads nowhere cuts the chain from a value to its source, or from a statement to its deal.',
  remedy: 'Correct the id, or add the record it means.',
  *check({ values }, dataset) {
    for (const { node, target } of referencesIn(values)) {
      if (!dataset.defines(target.kind, target.id) && !dataset.get('redirect', target.id)) {
        yield dangling(node, target, dataset)
      }
    }
  },
})

function dangling(node: Node, { kind, id }: TargetRecord, dataset: Surroundings): RuleFinding {
  const ids = dataset.all(kind).map((record) => record.id)
  const similar = nearestFew(id, ids, 3)
  const elsewhere = kindNames.filter((other) => other !== kind && dataset.defines(other, id))
  return {
    path: pathOf(node),
    message: `No ${kind} has the id \`${String(node.value)}\`${elsewhere.length > 0 ? `; it is the id of a ${elsewhere.join(' and a ')}` : ''}.`,
    help:
      similar.length > 0
        ? `Did you mean ${similar.map((other) => `\`${other}\``).join(' or ')}?`
        : `Add the ${kind} \`${id}\`, or correct the id.`,
    ...insteadOf(id, ids, (other) => (node.value === id ? other : `${kind}/${other}`)),
  }
}
