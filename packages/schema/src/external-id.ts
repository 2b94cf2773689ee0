import * as z from 'zod'
import { annotate } from './annotation.ts'
import { object } from './object.ts'
import { code, text } from './scalars.ts'
import { externalMatch } from './vocabularies/external-match.ts'
import { externalScheme } from './vocabularies/external-scheme.ts'

const externalId = object('ExternalId', 'The same thing in another dataset.', {
  scheme: code(externalScheme).describe('The other dataset.'),
  value: annotate(text(200).describe('Its id there, as that dataset writes it.'), { iri: 'dcterms:identifier' }),
  match: code(externalMatch).describe('How far the two mean the same.'),
})

export const externalIds = () =>
  z.array(externalId).min(1).max(50).describe('Ids of the same thing elsewhere.').optional()
