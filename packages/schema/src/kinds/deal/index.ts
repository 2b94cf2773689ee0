import * as z from 'zod'
import { annotate } from '../../annotation.ts'
import { claim } from '../../claim.ts'
import { curation } from '../../curation.ts'
import { evidence } from '../../evidence.ts'
import { externalIds } from '../../external-id.ts'
import { orMissing } from '../../missing.ts'
import { money } from '../../money.ts'
import { root } from '../../object.ts'
import { code, decimal, slug, text } from '../../scalars.ts'
import { agreement } from '../../vocabularies/agreement.ts'
import { channel } from '../../vocabularies/channel.ts'
import { dealExistence } from '../../vocabularies/deal-existence.ts'
import { modality } from '../../vocabularies/modality.ts'
import { partyRole } from '../../vocabularies/party-role.ts'
import { knownActor, whoClaim } from '../../who.ts'
import { dealLegal, dealTerms, relatedDeal } from './context.ts'
import { dealEvent } from './event.ts'
import { dealItem } from './item.ts'

const existence = claim('ExistenceClaim', 'Whether there is such a deal.', {
  value: code(dealExistence).describe('How sure it is that the deal exists or existed.'),
})

const agreementClaim = claim('AgreementClaim', 'The kind of instrument.', {
  value: code(agreement).describe('What was concluded or put forward.'),
})

const modalityClaim = claim('ModalityClaim', 'How the items change hands.', {
  value: code(modality).describe('Sale, gift, loan, licence …'),
})

const channelClaim = claim('ChannelClaim', 'The channel through which the deal runs.', {
  value: code(channel).describe('Government channel or company.'),
})

const party = whoClaim('DealParty', knownActor(), {
  role: code(partyRole).describe('The part they play.'),
  share: decimal().describe('Share of the work or the cost, 0 to 1.').optional(),
})

/** An arms deal with its parties, items and dated events. */
export const deal = root(
  'Deal',
  'An arms deal with its parties, items and dated events: confirmed, alleged, offered, denied or cancelled.',
  {
    id: slug().describe('The file name: year, supplier, recipient, weapon. Never changed, never parsed.'),
    title: annotate(text(200).describe('Neutral English title.'), { iri: 'schema:name' }),
    existence: existence.describe('Whether there is such a deal.'),
    agreement: orMissing(agreementClaim).describe('The kind of instrument.'),
    modality: z.array(modalityClaim).min(1).max(10).describe('How the items change hands.'),
    channel: channelClaim.describe('The channel through which the deal runs.').optional(),
    parties: z.array(party).min(1).max(60).describe('Who takes part, in which role.'),
    items: z.array(dealItem).min(1).max(200).describe('What is supplied.'),
    value: annotate(orMissing(money).describe('Value of the deal.'), { iri: 'dm:price' }).optional(),
    terms: dealTerms.describe('Conditions besides what is supplied and what is paid.').optional(),
    legal: z
      .array(dealLegal)
      .min(1)
      .max(20)
      .describe('How the deal stands to sanctions, embargoes, treaties.')
      .optional(),
    related: z.array(relatedDeal).min(1).max(60).describe('Other deals, and how this one relates to them.').optional(),
    events: z.array(dealEvent).min(1).max(300).describe('What happened, in order of time. Status is derived from it.'),
    evidence: evidence(),
    externalIds: externalIds(),
    note: text(2000).describe('What a reader must know.').optional(),
    curation,
  },
)
