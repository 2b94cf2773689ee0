import type { StatementSummary, Surroundings } from '../summary.ts'
import { firm, firmDate, surelyBefore } from './dates.ts'
import { perDataset } from '../rule.ts'
import { roleOf } from './speakers.ts'

/** A statement dated outside the role that its speaker is given. */
interface Misfit {
  readonly statement: StatementSummary
  /** Index of the speaker in the statement. */
  readonly speaker: number
  /** The end of the role that the date lies beyond. */
  readonly end: 'from' | 'to'
}

interface RoleUse {
  uses: number
  readonly misfits: Misfit[]
}

const key = (person: string, role: string): string => `${person}#${role}`

const roleUses = perDataset((dataset) => {
  const found = new Map<string, RoleUse>()
  for (const statement of dataset.all('statement')) {
    const date = firmDate(statement.date)
    for (const [speaker, one] of statement.speakers.entries()) {
      const held = roleOf(one, dataset)
      if (!held) continue
      const use = found.get(key(held.person.id, held.role.id)) ?? { uses: 0, misfits: [] }
      found.set(key(held.person.id, held.role.id), use)
      use.uses += 1
      if (surelyBefore(date, firm(held.role.from))) use.misfits.push({ statement, speaker, end: 'from' })
      else if (surelyBefore(firm(held.role.to), date)) use.misfits.push({ statement, speaker, end: 'to' })
    }
  }
  return found
})

/** The statements that do not fit a role, and whether the role is the likelier mistake: most of its uses do not fit. */
export function misfitsOf(dataset: Surroundings, person: string, role: string) {
  const { uses, misfits } = roleUses(dataset).get(key(person, role)) ?? { uses: 0, misfits: [] }
  return { misfits, roleAtFault: misfits.length > 1 && misfits.length * 2 > uses }
}
