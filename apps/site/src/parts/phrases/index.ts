import { date } from './date.tsx'
import { derivation, externalId, legal, relatedDeal, statementLink } from './link.tsx'
import { money } from './money.tsx'
import { actorName, existence, role, stateNumber, weaponName } from './name.tsx'
import type { Phrase } from './phrase.ts'
import { eventItem, quantity } from './quantity.tsx'
import { act, embedding, venue } from './speech.tsx'
import { party, principal, somebody, speaker, target } from './who.tsx'

/** The classes of objects that are told in a phrase; every other object is shown field by field. */
export const phrases: Readonly<Record<string, Phrase>> = {
  Addressee: somebody,
  Date: date,
  DealLegal: legal,
  DealParty: party,
  Derivation: derivation,
  DocumentDate: date,
  Embedding: embedding,
  EventItem: eventItem,
  ExternalId: externalId,
  Money: money,
  Name: actorName,
  Principal: principal,
  Quantity: quantity,
  QuantityComponent: quantity,
  RelatedDeal: relatedDeal,
  Relay: somebody,
  Role: role,
  Speaker: speaker,
  StateExistence: existence,
  StateNumber: stateNumber,
  StatementAct: act,
  StatementLink: statementLink,
  StatementTarget: target,
  Venue: venue,
  WeaponName: weaponName,
}
