import { isNode, type Pair } from 'yaml'
import type { Piece } from './pieces.ts'

/** The fields of a mapping in braces; undefined where a comment stands between them, since it cannot be told whose it is. */
export function flowPieces(text: string, pairs: readonly Pair[]): readonly Piece[] | undefined {
  const stretches = pairs.flatMap(({ key, value }) => {
    const end = rangeOf(value)?.[1] ?? rangeOf(key)?.[1]
    const start = rangeOf(key)?.[0]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
  const leads = stretches.map(({ start }, index) => text.slice(stretches[index - 1]?.end ?? start, start))
  if (stretches.length < pairs.length || leads.some((lead) => lead.includes('#'))) return undefined
  return stretches.map((stretch, index) => ({ ...stretch, lead: leads[Math.max(index, 1)] ?? '' }))
}

const rangeOf = (node: unknown) => (isNode(node) ? node.range : undefined)
