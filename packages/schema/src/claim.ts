import * as z from 'zod'
import { annotate } from './annotation.ts'
import { object } from './object.ts'
import { code, localId, text } from './scalars.ts'
import { alternativeStatus } from './vocabularies/alternative-status.ts'
import { claimBasis } from './vocabularies/claim-basis.ts'

/** Ids of entries in the record's own `evidence` list. */
export const evidenceIds = () =>
  z
    .array(annotate(localId(), { refers: 'own-evidence' }))
    .min(1)
    .max(50)
    .describe('Entries of this record’s evidence list that carry the fact.')

/** The fields that say on what ground something is asserted. */
export const assertion = () => ({
  evidence: evidenceIds().optional(),
  basis: code(claimBasis)
    .describe('How the evidence carries the fact: stated unless said otherwise. An inferred value needs a note.')
    .optional(),
  note: text(1000).describe('What a reader must know to judge the value.').optional(),
})

/** What an alternative says besides the value: its own ground, and what became of it. */
export const alternativeFields = () => ({
  ...assertion(),
  status: code(alternativeStatus).describe('What became of this account.').optional(),
})

/** The fields of a claim: its ground, and the other accounts of the same thing. */
export const claimFields = <A extends z.ZodType>(alternative: A) => ({
  ...assertion(),
  alternatives: z
    .array(alternative)
    .min(1)
    .max(20)
    .describe('Other accounts of the same thing, each with its own evidence.')
    .optional(),
})

/** An object that asserts something: the preferred account, its evidence, and the accounts that differ. */
export function claim<S extends z.ZodRawShape>(name: string, description: string, shape: S) {
  const alternative = object(
    `${name}Alternative`,
    `Another account of the same thing. ${description}`,
    { ...shape, ...alternativeFields() },
    { claim: true, className: name },
  )
  return object(name, description, { ...shape, ...claimFields(alternative) }, { claim: true })
}
