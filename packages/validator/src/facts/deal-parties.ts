import type { Deal } from '@demarche/schema/model'
import type { DealSummary } from '../summary.ts'

type Party = Deal['parties'][number]

/** A party that has a record, and its place among the parties. */
export interface KnownParty {
  readonly index: number
  readonly actor: string
  readonly role: Party['role']
}

/** The parties that have a record, in some of the roles. */
export const knownParties = (
  { parties }: Pick<DealSummary, 'parties'>,
  ...roles: readonly Party['role'][]
): readonly KnownParty[] =>
  parties.flatMap(({ actor, role }, index) =>
    actor !== undefined && roles.includes(role) ? { index, actor, role } : NONE,
  )

const NONE: readonly KnownParty[] = []

/** Whether any party, known by name or not, plays a role, in the preferred account or in another. */
export const hasRole = ({ parties }: Deal, role: Party['role']): boolean =>
  parties.some((party) => party.role === role || party.alternatives?.some((other) => other.role === role) === true)
