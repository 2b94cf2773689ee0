import * as z from 'zod'
import { assertion, claim } from './claim.ts'
import { object } from './object.ts'
import { code, count, ref, text } from './scalars.ts'
import { quantityQualifier } from './vocabularies/quantity-qualifier.ts'
import { quantityUnit } from './vocabularies/quantity-unit.ts'

const numbers = () => ({
  count: count().describe('The number, where one number is given.').optional(),
  min: count().describe('The least that the source allows.').optional(),
  max: count().describe('The most that the source allows.').optional(),
})

const howCounted = () => ({
  qualifier: code(quantityQualifier).describe('How firm the number is: exact unless said otherwise.').optional(),
  reported: text(240).describe('The phrase as printed: “six ordered systems”.').optional(),
})

const component = object(
  'QuantityComponent',
  'What one counted unit is made of: a battery is six launchers.',
  {
    unit: code(quantityUnit).describe('What is counted.'),
    count: count().describe('How many of them make up the whole quantity.'),
    ...assertion(),
  },
  { claim: true },
)

const composition = () =>
  z.array(component).min(1).max(20).describe('The same quantity told in smaller units.').optional()

/** How many, of what unit. */
export const quantity = claim('Quantity', 'How many, and what is counted.', {
  ...numbers(),
  unit: code(quantityUnit).describe('What is counted: one battery may be six launchers.'),
  ...howCounted(),
  composition: composition(),
})

/** Which item of the deal, and how many of it. */
export const eventItem = claim('EventItem', 'An item of the deal that an event concerns, and how many of it.', {
  item: ref('own-item').describe('The item of this deal.'),
  ...numbers(),
  unit: code(quantityUnit).describe('What is counted; needed as soon as there is a number.').optional(),
  ...howCounted(),
})
