import { annotate } from '../../annotation.ts'
import { evidenceIds } from '../../claim.ts'
import { object } from '../../object.ts'
import { code, ref, text } from '../../scalars.ts'
import { attribution } from '../../vocabularies/attribution.ts'
import { capacity } from '../../vocabularies/capacity.ts'
import { representationBasis } from '../../vocabularies/representation-basis.ts'
import { knownActor, whoClaim } from '../../who.ts'

/** Who made the statement, in what capacity. */
export const speaker = whoClaim('Speaker', knownActor(), {
  role: ref('role-of-actor')
    .describe('The role the speaker held on the date: an id from the person’s roles.')
    .optional(),
  capacity: code(capacity).describe('In what capacity the speaker spoke.'),
  attribution: code(attribution).describe('How far the source identifies the speaker.'),
})

/** The state or organisation for which the speakers spoke. */
export const principal = object('Principal', 'The state or organisation for which the speakers spoke.', {
  actor: ref('actor').describe('The state or organisation.'),
  basis: annotate(code(representationBasis).describe('On what ground.'), { iri: 'dm:representationBasis' }),
  evidence: evidenceIds().optional(),
  note: text(1000).describe('Why.').optional(),
})

/** Whom the statement was addressed to. */
export const addressee = whoClaim('Addressee', knownActor(), {})
