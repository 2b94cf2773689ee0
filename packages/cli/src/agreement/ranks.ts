/** Codes that stand in an order, from one end to the other. A code of the vocabulary that is not listed has no rank. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  stance: ['against', 'neutral', 'favour'],
  factuality: [
    'certain-negative',
    'probable-negative',
    'possible-negative',
    'uncommitted',
    'possible-positive',
    'probable-positive',
    'certain-positive',
  ],
  'deal-existence': ['refuted', 'denied', 'alleged', 'probable', 'confirmed'],
  'reliability-grade': ['e', 'd', 'c', 'b', 'a'],
  attribution: ['unnamed', 'deep-background', 'on-background', 'named'],
  'extent-read': ['excerpts', 'beginning', 'whole'],
}

/** The rank of a code in a vocabulary that is an order, from 0; undefined where it has none. */
export function rankOf(vocabulary: string, code: string): number | undefined {
  const rank = ORDERS[vocabulary]?.indexOf(code) ?? -1
  return rank === -1 ? undefined : rank
}
