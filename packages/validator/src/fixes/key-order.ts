import { isMap, isScalar, type Pair } from 'yaml'
import { blockPieces } from '../fixing/block-pieces.ts'
import { nodeAt, writtenAt } from '../fixing/draft.ts'
import { ranksOf } from '../fixing/field-order.ts'
import type { Fixer } from '../fixing/fixer.ts'
import { flowPieces } from '../fixing/flow-pieces.ts'
import { isObjectNode } from '../nodes.ts'
import { reordered } from '../fixing/pieces.ts'

export const keyOrder: Fixer = {
  id: 'key-order',
  summary: 'Put the fields in the order of the record guide.',
  safety: 'safe',
  mends: ['P812'],
  *edits(finding, draft) {
    const path = 'path' in finding ? finding.path.slice(0, -1) : []
    const map = writtenAt(draft, path)
    const node = nodeAt(draft, path)
    if (!isMap(map) || !node || !isObjectNode(node)) return
    const ranks = ranksOf(node.shape)
    const wanted = Array.from(map.items.keys()).toSorted(
      (a, b) => rank(ranks, map.items[a]) - rank(ranks, map.items[b]),
    )
    const pieces = map.flow ? flowPieces(draft.text, map.items) : blockPieces(draft.text, map.items)
    if (pieces) yield* reordered(draft.text, pieces, wanted)
  },
}

const rank = (ranks: ReadonlyMap<string, number>, pair: Pair | undefined): number =>
  isScalar(pair?.key) ? (ranks.get(String(pair.key.value)) ?? ranks.size) : ranks.size
