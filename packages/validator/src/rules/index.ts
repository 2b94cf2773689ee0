import type { Rule } from '../rule.ts'
import { accessedBeforePublished } from './accessed-before-published.ts'
import { alternativeUnsupported } from './alternative-unsupported.ts'
import { cancelledThenDelivered } from './cancelled-then-delivered.ts'
import { ceilingOverContract } from './ceiling-over-contract.ts'
import { claimWithoutEvidence } from './claim-without-evidence.ts'
import { confirmedOnRumour } from './confirmed-on-rumour.ts'
import { countWithoutUnit } from './count-without-unit.ts'
import { crlfOrBom } from './crlf-or-bom.ts'
import { currencyNotInUse } from './currency-not-in-use.ts'
import { deliveredMoreThanOrdered } from './delivered-more-than-ordered.ts'
import { deliveryBeforeOrder } from './delivery-before-order.ts'
import { deliveryBeforeProduction } from './delivery-before-production.ts'
import { deliveryYearsBeforeOrder } from './delivery-years-before-order.ts'
import { denialWithoutLink } from './denial-without-link.ts'
import { draftStatus } from './draft-status.ts'
import { duplicateActorName } from './duplicate-actor-name.ts'
import { duplicateDeal } from './duplicate-deal.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateLocalId } from './duplicate-local-id.ts'
import { duplicateStatement } from './duplicate-statement.ts'
import { duplicateUrl } from './duplicate-url.ts'
import { edtfValid } from './edtf-valid.ts'
import { ellipsis } from './ellipsis.ts'
import { embeddedBeforeParent } from './embedded-before-parent.ts'
import { embeddedCycle } from './embedded-cycle.ts'
import { eventInFuture } from './event-in-future.ts'
import { exOfficioPrincipal } from './ex-officio-principal.ts'
import { exactOnVague } from './exact-on-vague.ts'
import { excerptNotInArticle } from './excerpt-not-in-article.ts'
import { excerptNotInFingerprint } from './excerpt-not-in-fingerprint.ts'
import { excerptShare } from './excerpt-share.ts'
import { excerptTooLong } from './excerpt-too-long.ts'
import { excerptTooShort } from './excerpt-too-short.ts'
import { fileNameIsId } from './file-name-is-id.ts'
import { finerThanReported } from './finer-than-reported.ts'
import { fingerprintDisagrees } from './fingerprint-disagrees.ts'
import { fingerprintMalformed } from './fingerprint-malformed.ts'
import { formulaStart } from './formula-start.ts'
import { glossIsQuote } from './gloss-is-quote.ts'
import { impossibleSpan } from './impossible-span.ts'
import { inferredWithoutNote } from './inferred-without-note.ts'
import { itemWithoutName } from './item-without-name.ts'
import { jointWithOneSpeaker } from './joint-with-one-speaker.ts'
import { keyOrder } from './key-order.ts'
import { licenceWithoutLicensor } from './licence-without-licensor.ts'
import { loadedWords } from './loaded-words.ts'
import { moneyWithoutCurrencyOrDate } from './money-without-currency-or-date.ts'
import { noKnownParty } from './no-known-party.ts'
import { notNfc } from './not-nfc.ts'
import { numberMissing } from './number-missing.ts'
import { numberOutOfRange } from './number-out-of-range.ts'
import { officialWithoutRole } from './official-without-role.ts'
import { optionBeforeFramework } from './option-before-framework.ts'
import { orphan } from './orphan.ts'
import { ownReferenceResolves } from './own-reference-resolves.ts'
import { personalData } from './personal-data.ts'
import { reExportWithoutManufacturer } from './re-export-without-manufacturer.ts'
import { redirectTarget } from './redirect-target.ts'
import { referenceResolves } from './reference-resolves.ts'
import { referenceToRedirect } from './reference-to-redirect.ts'
import { relativeDisagrees } from './relative-disagrees.ts'
import { relativeWithoutAnchor } from './relative-without-anchor.ts'
import { renditionSourceLanguage } from './rendition-source-language.ts'
import { repeatedEntry } from './repeated-entry.ts'
import { reviewIncomplete } from './review-incomplete.ts'
import { reviewedBeforeCoded } from './reviewed-before-coded.ts'
import { reviewerIsCoder } from './reviewer-is-coder.ts'
import { roleDatesContradicted } from './role-dates-contradicted.ts'
import { roleNotHeld } from './role-not-held.ts'
import { roleOfActor } from './role-of-actor.ts'
import { roleWithoutEvidence } from './role-without-evidence.ts'
import { sourceWithoutFingerprint } from './source-without-fingerprint.ts'
import { speakerNotAlive } from './speaker-not-alive.ts'
import { spokenAfterPublication } from './spoken-after-publication.ts'
import { stateNotExisting } from './state-not-existing.ts'
import { supplierIsRecipient } from './supplier-is-recipient.ts'
import { todoMarker } from './todo-marker.ts'
import { trackingParameters } from './tracking-parameters.ts'
import { trailingSpace } from './trailing-space.ts'
import { unitsSummed } from './units-summed.ts'
import { untranslatedLanguage } from './untranslated-language.ts'
import { unusedEvidence } from './unused-evidence.ts'
import { weekdayDisagrees } from './weekday-disagrees.ts'
import { wordsInIndirectForm } from './words-in-indirect-form.ts'
import { wordsNotInExcerpt } from './words-not-in-excerpt.ts'

/** Every rule, by code. A rule is one file, one fixture folder and one line here. */
export const rules: readonly Rule[] = [
  duplicateLocalId,
  duplicateUrl,
  duplicateDeal,
  duplicateStatement,
  duplicateActorName,
  repeatedEntry,
  duplicateId,
  crlfOrBom,
  personalData,
  loadedWords,
  todoMarker,
  draftStatus,
  formulaStart,
  reviewerIsCoder,
  reviewIncomplete,
  trailingSpace,
  notNfc,
  keyOrder,
  trackingParameters,
  claimWithoutEvidence,
  unusedEvidence,
  excerptTooLong,
  wordsNotInExcerpt,
  inferredWithoutNote,
  alternativeUnsupported,
  wordsInIndirectForm,
  ellipsis,
  roleWithoutEvidence,
  excerptShare,
  glossIsQuote,
  excerptNotInFingerprint,
  excerptTooShort,
  sourceWithoutFingerprint,
  excerptNotInArticle,
  fingerprintDisagrees,
  fingerprintMalformed,
  referenceResolves,
  ownReferenceResolves,
  fileNameIsId,
  referenceToRedirect,
  redirectTarget,
  roleOfActor,
  orphan,
  edtfValid,
  weekdayDisagrees,
  finerThanReported,
  relativeWithoutAnchor,
  spokenAfterPublication,
  eventInFuture,
  accessedBeforePublished,
  reviewedBeforeCoded,
  impossibleSpan,
  relativeDisagrees,
  roleNotHeld,
  officialWithoutRole,
  exOfficioPrincipal,
  speakerNotAlive,
  untranslatedLanguage,
  embeddedCycle,
  embeddedBeforeParent,
  jointWithOneSpeaker,
  denialWithoutLink,
  renditionSourceLanguage,
  roleDatesContradicted,
  supplierIsRecipient,
  noKnownParty,
  stateNotExisting,
  deliveryBeforeOrder,
  deliveryYearsBeforeOrder,
  deliveryBeforeProduction,
  deliveredMoreThanOrdered,
  unitsSummed,
  moneyWithoutCurrencyOrDate,
  currencyNotInUse,
  ceilingOverContract,
  exactOnVague,
  numberMissing,
  optionBeforeFramework,
  cancelledThenDelivered,
  confirmedOnRumour,
  licenceWithoutLicensor,
  reExportWithoutManufacturer,
  countWithoutUnit,
  itemWithoutName,
  numberOutOfRange,
]
