import * as z from 'zod'
import { annotate } from '../../annotation.ts'
import { assertion, claim } from '../../claim.ts'
import { orMissing } from '../../missing.ts'
import { money } from '../../money.ts'
import { object } from '../../object.ts'
import { quantity } from '../../quantity.ts'
import { code, localId, ref, text } from '../../scalars.ts'
import { armamentCategory } from '../../vocabularies/armament-category.ts'
import { condition } from '../../vocabularies/condition.ts'
import { production } from '../../vocabularies/production.ts'

const weaponClaim = claim('WeaponClaim', 'Which weapon of the catalogue it is.', {
  value: ref('weapon').describe(
    'Entry of the catalogue, no finer than the source: a family where no variant is given.',
  ),
})

const designation = claim('Designation', 'The weapon as the source names it.', {
  value: annotate(text(240).describe('As printed: “attack helicopters”.'), { iri: 'dm:text' }),
})

const conditionClaim = claim('ConditionClaim', 'New or used.', {
  value: code(condition).describe('State of the items when handed over.'),
})

const productionClaim = claim('ProductionClaim', 'Where the items are made.', {
  value: code(production).describe('How the items come about.'),
})

/** One line of a deal: a weapon and how many. */
export const dealItem = object(
  'DealItem',
  'One line of a deal: what is supplied, and how much of it.',
  {
    id: localId().describe('Name of the item, by which events refer to it.'),
    weapon: weaponClaim.optional(),
    designation: designation.optional(),
    category: annotate(code(armamentCategory).describe('SIPRI armament category of the item.'), { iri: 'dm:category' }),
    quantity: orMissing(quantity).describe('How many.'),
    condition: orMissing(conditionClaim).describe('New or used.').optional(),
    production: annotate(orMissing(productionClaim).describe('Imported or made under licence.'), {
      iri: 'dm:production',
    }).optional(),
    parent: ref('own-item').describe('The item this one belongs to: missiles to their launcher.').optional(),
    option: z.boolean().describe('An option, not a firm order.').optional(),
    value: annotate(orMissing(money).describe('Value of this item alone.'), { iri: 'dm:price' }).optional(),
    ...assertion(),
  },
  { claim: true },
)
