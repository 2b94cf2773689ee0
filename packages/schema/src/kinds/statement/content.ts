import { annotate } from '../../annotation.ts'
import { claim, evidenceIds } from '../../claim.ts'
import { object } from '../../object.ts'
import { code, recordRef, ref, text } from '../../scalars.ts'
import { act } from '../../vocabularies/act.ts'
import { authenticity } from '../../vocabularies/authenticity.ts'
import { stance } from '../../vocabularies/stance.ts'
import { statementLink } from '../../vocabularies/statement-link.ts'
import { targetRelation } from '../../vocabularies/target-relation.ts'
import { tense } from '../../vocabularies/tense.ts'
import { venueType } from '../../vocabularies/venue-type.ts'
import { whoClaim } from '../../who.ts'

/** Where and on what occasion the statement was made. */
export const venue = claim('Venue', 'Where and on what occasion the statement was made.', {
  type: code(venueType).describe('The occasion.'),
  outlet: ref('actor').describe('The broadcaster, paper or platform.').optional(),
  programme: text(200).describe('Programme, series or event.').optional(),
  place: text(200).describe('As the source names it.').optional(),
})

/** What the speaker does in saying it. */
export const speechAct = claim('StatementAct', 'What the speaker does in saying it.', {
  act: code(act).describe('The speech act.'),
  condition: annotate(text(300).describe('On what condition: what a warning or promise depends on.'), {
    iri: 'dm:dependsOn',
  }).optional(),
  tense: code(tense).describe('The time the act speaks of.').optional(),
})

const toRecord = () => ({
  to: annotate(recordRef().describe('The deal, statement, actor or weapon.'), { iri: 'dm:target' }),
})

/** Whom or what the statement is about or aimed at, and the stance towards it. */
export const target = whoClaim('StatementTarget', toRecord(), {
  relation: code(targetRelation).describe('How the statement relates to the target.'),
  stance: code(stance).describe('Stance towards this target.'),
})

/** A statement reported inside another: what one speaker says another said. */
export const embedding = claim('Embedding', 'The statement is known only, or also, from inside another statement.', {
  in: annotate(ref('statement').describe('The statement that reports this one.'), { iri: 'dm:reportedIn' }),
  authenticity: code(authenticity).describe('How far it is certain that it was said.'),
})

/** What the statement does to a deal or to another statement. */
export const statementLinkTo = object('StatementLink', 'What the statement does to a deal or another statement.', {
  to: annotate(recordRef().describe('The deal or statement.'), { iri: 'dm:target' }),
  relation: code(statementLink).describe('What it does.'),
  evidence: evidenceIds().optional(),
  note: text(1000).describe('Why.').optional(),
})
