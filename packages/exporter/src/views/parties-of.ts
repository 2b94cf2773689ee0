import type { Deal } from '@demarche/schema'

type Role = Deal['parties'][number]['role']

/** Ids of the parties in a role who have a record. Those whom a source leaves unnamed have no id and are left out. */
export const partiesOf = ({ parties }: Deal, role: Role): readonly string[] => [
  ...new Set(parties.flatMap((party) => (party.role === role && 'actor' in party ? [party.actor] : []))),
]
