import { act } from './act.ts'
import { agreement } from './agreement.ts'
import { alternativeStatus } from './alternative-status.ts'
import { armamentCategory } from './armament-category.ts'
import { attribution } from './attribution.ts'
import { authenticity } from './authenticity.ts'
import { capacity } from './capacity.ts'
import { channel } from './channel.ts'
import { claimBasis } from './claim-basis.ts'
import { codeStatus } from './code-status.ts'
import { condition } from './condition.ts'
import { curationStatus } from './curation-status.ts'
import { currency } from './currency.ts'
import { dealExistence } from './deal-existence.ts'
import { dealLegalRelation } from './deal-legal-relation.ts'
import { dealRelation } from './deal-relation.ts'
import { eventType } from './event-type.ts'
import { extentRead } from './extent-read.ts'
import { externalMatch } from './external-match.ts'
import { externalScheme } from './external-scheme.ts'
import { factuality } from './factuality.ts'
import { fingerprintAlgorithm } from './fingerprint-algorithm.ts'
import { legalRegime } from './legal-regime.ts'
import { missingReason } from './missing-reason.ts'
import { modality } from './modality.ts'
import { moneyFigure } from './money-figure.ts'
import { moneyScope } from './money-scope.ts'
import { munitionsList } from './munitions-list.ts'
import { nameForm } from './name-form.ts'
import { organisationClass } from './organisation-class.ts'
import { ownershipKind } from './ownership-kind.ts'
import { partyRole } from './party-role.ts'
import { production } from './production.ts'
import { quantityQualifier } from './quantity-qualifier.ts'
import { quantityUnit } from './quantity-unit.ts'
import { realis } from './realis.ts'
import { redirectReason } from './redirect-reason.ts'
import { reliabilityGrade } from './reliability-grade.ts'
import { renditionForm } from './rendition-form.ts'
import { representationBasis } from './representation-basis.ts'
import { roleLevel } from './role-level.ts'
import { sourceOutcome } from './source-outcome.ts'
import { sourceRelation } from './source-relation.ts'
import { sourceType } from './source-type.ts'
import { stance } from './stance.ts'
import { statementForm } from './statement-form.ts'
import { statementLink } from './statement-link.ts'
import { targetRelation } from './target-relation.ts'
import { tense } from './tense.ts'
import { topic } from './topic.ts'
import { translationStatus } from './translation-status.ts'
import { unrocaCategory } from './unroca-category.ts'
import { unrocaEdition } from './unroca-edition.ts'
import { venueType } from './venue-type.ts'
import { weaponNameForm } from './weapon-name-form.ts'
import { weaponRole } from './weapon-role.ts'

/** Every vocabulary, sorted by id. */
export const vocabularies = [
  act,
  agreement,
  alternativeStatus,
  armamentCategory,
  attribution,
  authenticity,
  capacity,
  channel,
  claimBasis,
  codeStatus,
  condition,
  curationStatus,
  currency,
  dealExistence,
  dealLegalRelation,
  dealRelation,
  eventType,
  extentRead,
  externalMatch,
  externalScheme,
  factuality,
  fingerprintAlgorithm,
  legalRegime,
  missingReason,
  modality,
  moneyFigure,
  moneyScope,
  munitionsList,
  nameForm,
  organisationClass,
  ownershipKind,
  partyRole,
  production,
  quantityQualifier,
  quantityUnit,
  realis,
  redirectReason,
  reliabilityGrade,
  renditionForm,
  representationBasis,
  roleLevel,
  sourceOutcome,
  sourceRelation,
  sourceType,
  stance,
  statementForm,
  statementLink,
  targetRelation,
  tense,
  topic,
  translationStatus,
  unrocaCategory,
  unrocaEdition,
  venueType,
  weaponNameForm,
  weaponRole,
] as const
