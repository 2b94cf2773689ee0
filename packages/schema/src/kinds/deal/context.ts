import { claim, evidenceIds } from '../../claim.ts'
import { object } from '../../object.ts'
import { code, ref, text } from '../../scalars.ts'
import { dealLegalRelation } from '../../vocabularies/deal-legal-relation.ts'
import { dealRelation } from '../../vocabularies/deal-relation.ts'
import { legalRegime } from '../../vocabularies/legal-regime.ts'

const term = claim('DealTerm', 'A condition of the deal in neutral words.', {
  text: text(500).describe('What was agreed.'),
})

/** Conditions of the deal besides what is supplied and what is paid. */
export const dealTerms = object('DealTerms', 'Conditions besides what is supplied and what is paid.', {
  offsets: term.optional(),
  financing: term.optional(),
  endUse: term.optional(),
  reExportRestriction: term.optional(),
})

/** How the deal stands to a sanction law, an embargo or a treaty. */
export const dealLegal = claim('DealLegal', 'How the deal stands to a sanction law, an embargo or a treaty.', {
  regime: code(legalRegime).describe('The law, embargo or treaty.'),
  relation: code(dealLegalRelation).describe('How the deal stands to it.'),
})

/** Another deal that this one belongs to, follows, or must not be confused with. */
export const relatedDeal = object('RelatedDeal', 'Another deal, and how this one relates to it.', {
  deal: ref('deal').describe('The other deal.'),
  relation: code(dealRelation).describe('How this deal relates to it.'),
  evidence: evidenceIds().optional(),
  note: text(1000).describe('Why.').optional(),
})
