import type { Drafter } from '../question.ts'
import { actorDrafter } from './actor.ts'
import { dealDrafter } from './deal.ts'
import { sourceDrafter } from './source.ts'
import { statementDrafter } from './statement.ts'
import { weaponDrafter } from './weapon.ts'

/** The kinds of record that can be drafted. */
export const drafters: readonly Drafter[] = [dealDrafter, statementDrafter, sourceDrafter, actorDrafter, weaponDrafter]
