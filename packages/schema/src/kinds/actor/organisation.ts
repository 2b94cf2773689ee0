import * as z from 'zod'
import { annotate } from '../../annotation.ts'
import { names, span } from '../../names.ts'
import { object, root } from '../../object.ts'
import { code, ref, slug, text } from '../../scalars.ts'
import { organisationClass } from '../../vocabularies/organisation-class.ts'
import { ownershipKind } from '../../vocabularies/ownership-kind.ts'
import { reliabilityGrade } from '../../vocabularies/reliability-grade.ts'
import { actorFields } from './base.ts'

const ownership = object('Ownership', 'Who owns a media outlet.', {
  kind: code(ownershipKind).describe('What sort of owner.'),
  owner: ref('actor').describe('The owner, where it has a record.').optional(),
  note: text(500).describe('Who owns it, and where that is stated.').optional(),
})

const reliability = object('Reliability', 'How far an outlet can be relied on (Admiralty scale).', {
  grade: code(reliabilityGrade).describe('A, completely reliable, to F, cannot be judged.'),
  rationale: text(500).describe('Why.'),
})

/** A ministry, company, alliance, outlet or armed service. */
export const organisation = root(
  'Organisation',
  'A government, ministry, armed service, intergovernmental organisation, company, armed group, party or media outlet.',
  {
    id: slug().describe('The file name.'),
    type: z.literal('organisation').describe('State, organisation or person.'),
    names: names(),
    class: annotate(code(organisationClass).describe('What sort of organisation.'), { iri: 'dm:organisationClass' }),
    parent: annotate(ref('actor').describe('The organisation it is part of.'), {
      iri: 'schema:parentOrganization',
    }).optional(),
    state: ref('actor').describe('The state it belongs to or is registered in.').optional(),
    ownership: ownership.optional(),
    reliability: reliability.optional(),
    ...span(),
    ...actorFields(),
  },
)
