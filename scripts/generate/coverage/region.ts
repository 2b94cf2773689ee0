import type { Actor } from '@demarche/schema'

/** The regions of the Correlates of War project: its state numbers run from region to region. */
const REGIONS: readonly (readonly [last: number, name: string])[] = [
  [199, 'Americas'],
  [399, 'Europe'],
  [629, 'Africa'],
  [699, 'Middle East'],
  [990, 'Asia and Oceania'],
]

/** The region of an actor that is a state with a number of the Correlates of War project, or what it is instead. */
export function regionOf(actor: Actor | undefined): string {
  if (actor === undefined || actor.type !== 'state') return 'no state'
  const number = actor.codes?.cow?.[0]?.code
  return REGIONS.find(([last]) => number !== undefined && number <= last)?.[1] ?? 'no number'
}
