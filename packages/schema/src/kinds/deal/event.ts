import * as z from 'zod'
import { assertion } from '../../claim.ts'
import { date } from '../../date.ts'
import { orMissing } from '../../missing.ts'
import { object } from '../../object.ts'
import { eventItem } from '../../quantity.ts'
import { code, localId, ref, text } from '../../scalars.ts'
import { eventType } from '../../vocabularies/event-type.ts'
import { realis } from '../../vocabularies/realis.ts'

/** Something that happened to a deal. Status is never typed: it is derived from events. */
export const dealEvent = object(
  'DealEvent',
  'Something that happened, is planned, or is said or denied to have happened to a deal.',
  {
    id: localId().describe('Name of the event.'),
    type: code(eventType).describe('What happened.'),
    realis: code(realis).describe('Whether it happened, is planned, is alleged or is denied.'),
    date: orMissing(date).describe('When.'),
    items: z.array(eventItem).min(1).max(100).describe('Which items, and how many of them.').optional(),
    place: text(200).describe('Where, as the source names it.').optional(),
    by: ref('actor').describe('Who did it, where it is not plain from the parties.').optional(),
    ...assertion(),
  },
  { claim: true },
)
