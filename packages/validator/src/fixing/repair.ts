import type { Finding, Fix } from '../diagnostic.ts'
import type { Draft } from './draft.ts'
import type { TextFinding } from '../reading/encoding.ts'
import type { TextEdit } from './fixer.ts'
import { fixers } from '../fixes/index.ts'

/** A fix that is not yet placed in lines and columns. */
export interface Repair extends Omit<Fix, 'edits'> {
  readonly edits: readonly TextEdit[]
}

/** What the first fixer that can mend a finding would do; undefined where none can. */
export function repairOf(finding: Finding | TextFinding, draft: Draft): Repair | undefined {
  for (const { id, safety, summary, edits } of fixers.filter(({ mends }) => mends.includes(finding.code))) {
    const found = [...edits(finding, draft)]
    if (found.length > 0) return { id, safety, message: messageOf(summary, found), edits: found }
  }
  return undefined
}

/** Longest text that a message repeats. */
const SHORT = 60

/** Says what is written, where that is a word or two. */
function messageOf(summary: string, [edit, ...others]: readonly TextEdit[]): string {
  const text = others.length === 0 ? (edit?.text ?? '') : ''
  return text === '' || text.length > SHORT || text.includes('\n') ? summary : `${summary.slice(0, -1)}: \`${text}\`.`
}
