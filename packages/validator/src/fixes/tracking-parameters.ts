import { isAddress } from '../nodes.ts'
import { normaliser } from '../evidence/normaliser.ts'
import { withoutTracking } from '../fixing/tracking.ts'

export const trackingParameters = normaliser({
  id: 'tracking-parameters',
  summary: 'Leave out of the address what tells where a reader came from.',
  mends: ['P813'],
  normal(node) {
    if (typeof node.value !== 'string' || !isAddress(node)) return undefined
    const plain = withoutTracking(node.value)
    return plain === node.value ? undefined : plain
  },
})
