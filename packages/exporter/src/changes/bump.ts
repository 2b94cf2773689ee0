import type { RecordChange } from './changes.ts'

/** How much a version must rise, least first. */
const LEVELS = ['none', 'patch', 'minor', 'major'] as const

/** A version bump, and what asks for it. */
export interface Bump {
  readonly level: (typeof LEVELS)[number]
  /** A sentence for each thing that asks for this level. */
  readonly reasons: readonly string[]
}

/** What a change of one record asks for: an id that is gone breaks joins, a new one does not, a correction adds nothing. */
const ASKED = {
  added: { level: 'minor', of: (count: number) => `${counted(count)} added.` },
  changed: { level: 'patch', of: (count: number) => `${counted(count)} corrected.` },
  gone: { level: 'major', of: (count: number) => `${counted(count)} gone: an id that others may use names no record.` },
} as const

/** The version bump that changes of records ask for. */
export function bumpOf(records: readonly Pick<RecordChange, 'change'>[]): Bump {
  const groups = Map.groupBy(records, ({ change }) => (change === 'added' || change === 'changed' ? change : 'gone'))
  const level = LEVELS.findLast((one) => [...groups.keys()].some((group) => ASKED[group].level === one)) ?? 'none'
  const asking = [...groups].filter(([group]) => ASKED[group].level === level)
  return { level, reasons: asking.map(([group, all]) => ASKED[group].of(all.length)) }
}

const counted = (count: number): string => `${count} ${count === 1 ? 'record is' : 'records are'}`
