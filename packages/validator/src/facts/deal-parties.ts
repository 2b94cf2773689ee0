import type { Deal } from '@demarche/schema/model'

type Party = Deal['parties'][number]

/** A party that has a record, and its place among the parties. */
export interface KnownParty {
  readonly index: number
  readonly actor: string
  readonly role: Party['role']
}

/** The parties that have a record, in some of the roles. */
export const knownParties = ({ parties }: Deal, ...roles: readonly Party['role'][]): readonly KnownParty[] =>
  parties.flatMap((party, index) =>
    'actor' in party && roles.includes(party.role) ? [{ index, actor: party.actor, role: party.role }] : [],
  )

/** Whether any party, known by name or not, plays a role, in the preferred account or in another. */
export const hasRole = ({ parties }: Deal, role: Party['role']): boolean =>
  parties.some((party) => party.role === role || party.alternatives?.some((other) => other.role === role) === true)
