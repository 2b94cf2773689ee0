import { annotate } from './annotation.ts'
import { claim } from './claim.ts'
import { code, decimal, edtf, text } from './scalars.ts'
import { currency } from './vocabularies/currency.ts'
import { moneyFigure } from './vocabularies/money-figure.ts'
import { moneyScope } from './vocabularies/money-scope.ts'

/** An amount of money as reported: never converted. */
export const money = claim('Money', 'An amount of money as the source gives it, never converted.', {
  amount: decimal().describe('The amount in whole units of the currency, as decimal text.').optional(),
  min: decimal().describe('The least that the source allows.').optional(),
  max: decimal().describe('The most that the source allows.').optional(),
  currency: code(currency).describe('ISO 4217 code, historic codes included.').optional(),
  date: annotate(edtf().describe('Price year, or the day the value was stated for.'), {
    iri: 'dm:valueDate',
  }).optional(),
  figure: code(moneyFigure).describe('What kind of figure it is.'),
  scope: code(moneyScope).describe('What the amount covers.'),
  reported: text(240).describe('The phrase as printed: “$5.43 billion”.').optional(),
})
