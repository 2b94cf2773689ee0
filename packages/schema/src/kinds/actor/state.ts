import * as z from 'zod'
import { object, root } from '../../object.ts'
import { code, ref, text } from '../../scalars.ts'
import { names, span } from '../../names.ts'
import { codeStatus } from '../../vocabularies/code-status.ts'
import { actorFields } from './base.ts'

const iso3166 = object('IsoCountryCode', 'The ISO 3166-1 codes of a state.', {
  alpha3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('Three letters: the id of the record.'),
  numeric: z
    .string()
    .regex(/^[0-9]{3}$/)
    .describe('Three digits.')
    .optional(),
  status: code(codeStatus).describe('Standing of the code in ISO 3166.'),
})

const spell = object('StateNumber', 'A number that a research list gives the state for a time.', {
  code: z.int().min(1).max(999).describe('The number.'),
  ...span(),
})

const spells = () => z.array(spell).min(1).max(10)

const codes = object('StateCodes', 'Codes of the state in the lists that researchers join by.', {
  'iso3166-1': iso3166.optional(),
  'iso3166-3': z
    .string()
    .regex(/^[A-Z]{4}$/)
    .describe('Four-letter code of a former country name.')
    .optional(),
  cow: spells().describe('Correlates of War state numbers, by date.').optional(),
  gw: spells().describe('Gleditsch and Ward state numbers, by date.').optional(),
})

const existence = object('StateExistence', 'From when to when the state existed.', span())

/** A state or territory, present or former. */
export const state = root(
  'State',
  'A state or territory, present or former. Its id is its ISO 3166-1 alpha-3 code, the last one for former states.',
  {
    id: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('The file name.'),
    type: z.literal('state').describe('State, organisation or person.'),
    names: names(),
    codes,
    exists: existence.describe('From when to when it existed, as the lists of states have it.').optional(),
    predecessors: z.array(ref('actor')).min(1).max(20).describe('States it follows.').optional(),
    successors: z.array(ref('actor')).min(1).max(20).describe('States that follow it.').optional(),
    recognition: text(500).describe('Where its statehood is contested: who recognises it.').optional(),
    ...actorFields(),
  },
)
