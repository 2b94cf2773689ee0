import * as z from 'zod'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { state } from './state.ts'

/** A state, an organisation or a person, told by `type`. */
export const actor = z
  .discriminatedUnion('type', [state, organisation, person])
  .describe('A state, an organisation or a person.')
