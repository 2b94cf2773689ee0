import type * as z from 'zod'
import { annotate } from './annotation.ts'
import { choice, object } from './object.ts'
import { code } from './scalars.ts'
import { missingReason } from './vocabularies/missing-reason.ts'

const missing = object('Missing', 'A field that was looked for and not found says why.', {
  missing: annotate(code(missingReason).describe('Why there is no value.'), { iri: 'dm:missingReason' }),
})

/** The value, or the reason why there is none. */
export const orMissing = <T extends z.ZodType>(value: T) => choice(['missing'], [missing, value])
