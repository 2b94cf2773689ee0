import { kindNames, type Dataset, type Kind } from '@demarche/schema'
import { nearestFew } from '../nearest.ts'
import { refersTo, type Node } from '../nodes.ts'
import { rule, type RuleFinding } from '../rule.ts'

export const referenceResolves = rule({
  code: 'R501',
  slug: 'reference-resolves',
  severity: 'error',
  summary: 'Every id that a record refers to is the id of a record of the right kind.',
  why: 'A reference that leads nowhere cuts the chain from a value to its source, or from a statement to its deal.',
  remedy: 'Correct the id, or add the record it means.',
  *check({ nodes }, dataset) {
    for (const node of nodes) {
      const target = targetOf(node)
      if (target && !dataset.defines(target.kind, target.id) && !dataset.get('redirect', target.id)) {
        yield dangling(node, target, dataset)
      }
    }
  },
})

interface TargetRecord {
  readonly kind: Kind
  readonly id: string
}

/** The record that a node refers to, if it refers to a whole record. */
function targetOf(node: Node): TargetRecord | undefined {
  const to = refersTo(node)
  if (to === undefined || typeof node.value !== 'string') return undefined
  const [prefix = '', id = ''] = to === 'record' ? node.value.split('/') : [to, node.value]
  const kind = kindNames.find((name) => name === prefix)
  return kind && { kind, id }
}

function dangling({ path, value }: Node, { kind, id }: TargetRecord, dataset: Dataset): RuleFinding {
  const similar = nearestFew(
    id,
    dataset.all(kind).map((record) => record.id),
    3,
  )
  const elsewhere = kindNames.filter((other) => other !== kind && dataset.defines(other, id))
  return {
    path,
    message: `\`${String(value)}\` is not the id of a ${kind}${elsewhere.length > 0 ? ` but of a ${elsewhere.join(' and a ')}` : ''}.`,
    help:
      similar.length > 0
        ? `Similar ids are ${similar.map((other) => `\`${other}\``).join(', ')}.`
        : `Add the ${kind} \`${id}\`, or correct the id.`,
  }
}
