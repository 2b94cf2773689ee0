import * as z from 'zod'
import { evidenceIds } from '../../claim.ts'
import { names, span } from '../../names.ts'
import { object, root } from '../../object.ts'
import { code, edtf, localId, ref, slug, text } from '../../scalars.ts'
import { claimBasis } from '../../vocabularies/claim-basis.ts'
import { roleLevel } from '../../vocabularies/role-level.ts'
import { actorFields, references } from './base.ts'

const role = object('Role', 'A public role that a person held.', {
  id: localId().describe('Name of the role, by which statements refer to it.'),
  title: text(300).describe('The title in English.'),
  organisation: ref('actor').describe('The organisation in which the role is held.').optional(),
  onBehalfOf: ref('actor').describe('The state or intergovernmental organisation the role speaks for.'),
  level: code(roleLevel).describe('Rank of the role.'),
  ...span(),
  acting: z.boolean().describe('Held provisionally.').optional(),
  evidence: evidenceIds().optional(),
  references: references(),
  basis: code(claimBasis).describe('How the role and its dates are known: stated unless said otherwise.').optional(),
  note: text(1000).describe('What a reader must know of the role or its dates.').optional(),
})

/** A person in public roles. */
export const person = root('Person', 'A person, in public roles only.', {
  id: slug().describe('The file name.'),
  type: z.literal('person').describe('State, organisation or person.'),
  names: names(),
  roles: z.array(role).min(1).max(40).describe('Public roles with their dates.'),
  born: edtf().describe('Year of birth.').optional(),
  died: edtf().describe('Year of death.').optional(),
  ...actorFields(),
})
