import type { Entry } from '@demarche/schema/model'
import { findCheck } from './checks.ts'
import type { Finding } from './diagnostic.ts'
import type { TextFinding } from './reading/encoding.ts'

type Found = Finding | TextFinding

/** A finding that the record itself says is right to stand, and why. */
export interface Waived {
  readonly finding: Found
  readonly reason: string
  /** Last day of the waiver, `YYYY-MM-DD`. */
  readonly expires?: string
}

interface Sorted {
  /** What is left to report, with what is wrong with the waivers themselves. */
  readonly kept: readonly Found[]
  readonly waived: readonly Waived[]
}

/** Families whose findings are never right to stand. */
const UNWAIVABLE = new Set(['F', 'Y', 'S', 'R'])

/**
 * Takes away the findings that the record waives. A waiver that is expired, unused or not allowed is an error itself;
 * the warning under an expired one is not told again.
 */
export function applyWaivers({ record }: Entry, findings: readonly Found[], now: string | undefined): Sorted {
  const waivers = record.curation.waivers ?? []
  if (waivers.length === 0) return { kept: findings, waived: [] }
  const faults = waivers.flatMap((waiver, index) => fault(waiver, index, findings, now) ?? [])
  const waived = findings.flatMap((finding) => {
    const waiver = waivers.find(({ rule }) => isWaivable(rule) && rule === finding.code)
    if (!waiver) return []
    return [{ finding, reason: waiver.reason, ...(waiver.expires === undefined ? {} : { expires: waiver.expires }) }]
  })
  const kept = findings.filter((finding) => !waived.some((one) => one.finding === finding))
  return { kept: [...kept, ...faults], waived }
}

type Waiver = NonNullable<Entry['record']['curation']['waivers']>[number]

function fault(
  { rule, expires }: Waiver,
  index: number,
  findings: readonly Found[],
  now: string | undefined,
): Finding | undefined {
  const path = ['curation', 'waivers', index, 'rule']
  if (!isWaivable(rule)) {
    return {
      code: 'P822',
      path,
      message: `\`${rule}\` is not a warning that can be waived.`,
      help: 'Mend what it says, or remove the waiver.',
    }
  }
  if (expires !== undefined && now !== undefined && expires < now) {
    return {
      code: 'P821',
      path: [...path.slice(0, 3), 'expires'],
      message: `The waiver of \`${rule}\` expired on \`${expires}\`.`,
      help: 'Look at the warning again: mend it, or renew the waiver.',
    }
  }
  if (findings.some(({ code }) => code === rule)) return undefined
  return { code: 'P820', path, message: `There is no \`${rule}\` in this record to waive.`, help: 'Remove the waiver.' }
}

const isWaivable = (code: string): boolean => !UNWAIVABLE.has(code.charAt(0)) && findCheck(code)?.severity === 'warning'
