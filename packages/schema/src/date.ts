import { claim } from './claim.ts'
import { object } from './object.ts'
import { code, edtf, text } from './scalars.ts'
import { claimBasis } from './vocabularies/claim-basis.ts'

const dateFields = () => ({
  edtf: edtf().describe('The date in EDTF, never finer than what was reported: “last month” is a month.'),
  reported: text(200).describe('The phrase as printed: “on Tuesday”.').optional(),
  anchor: edtf().describe('The date that a relative phrase counts from: usually that of publication.').optional(),
})

/** A date that sources assert. */
export const date = claim('Date', 'When something happened or is to happen.', dateFields())

/** The date a document bears, with the reason to believe it. */
export const documentDate = object('DocumentDate', 'The date of a document, and how it is known.', {
  ...dateFields(),
  basis: code(claimBasis).describe('How the date is known: stated on the document unless said otherwise.').optional(),
  note: text(1000).describe('Where the date was read, and any reason to doubt it.').optional(),
})
