import type { Contract } from './contract.ts'
import { contractChanges, type ContractChange } from './contract-changes.ts'

/** Whether the version of a contract was raised enough, and by how much it must be. */
export interface ContractVerdict {
  readonly changes: readonly ContractChange[]
  readonly needed: 'major' | 'minor' | 'none'
  /** What is wrong and what to do; undefined where nothing is. */
  readonly complaint: string | undefined
}

/** Holds the contract of today against the one that was published. */
export function contractVerdict(before: Contract, after: Contract): ContractVerdict {
  const changes = contractChanges(before, after)
  const needed = changes.some(({ bump }) => bump === 'major') ? 'major' : changes.length > 0 ? 'minor' : 'none'
  const least = raised(before.contract, needed)
  if (isAtLeast(after.contract, least)) return { changes, needed, complaint: undefined }
  const told = changes.map(({ bump, place, what }) => `  ${bump}: ${place}: ${what}`)
  const complaint = [
    `The column contract ${before.contract} is broken; CONTRACT in contract.ts must become ${least} (${needed}):`,
    ...told,
  ].join('\n')
  return { changes, needed, complaint }
}

function raised(version: string, by: ContractVerdict['needed']): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (by === 'none') return version
  return by === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`
}

function isAtLeast(version: string, least: string): boolean {
  const [[major = 0, minor = 0] = [], [leastMajor = 0, leastMinor = 0] = []] = [version, least].map((one) =>
    one.split('.').map(Number),
  )
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
