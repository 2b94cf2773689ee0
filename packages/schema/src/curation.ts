import * as z from 'zod'
import { annotate } from './annotation.ts'
import { object } from './object.ts'
import { code, day, localId, text } from './scalars.ts'
import { curationStatus } from './vocabularies/curation-status.ts'

const waiver = object('Waiver', 'A warning that was looked at and is right to stand.', {
  rule: z
    .string()
    .regex(/^[A-Z][0-9]{3}$/)
    .describe('Code of the rule.'),
  reason: annotate(text(500).min(10).describe('Why the record is right as it is.'), { iri: 'dm:rationale' }),
  expires: day().describe('Last day on which the waiver holds.').optional(),
})

const handles = () => z.array(localId()).min(1).max(20)

/** Who coded the record, when, and how far it was checked. */
export const curation = object('Curation', 'Who coded the record, when, and how far it was checked.', {
  coders: handles().describe('Handles of those who coded it. No personal data.'),
  coded: day().describe('Day of the last coding.'),
  reviewers: handles().describe('Handles of those who re-read it against the pages.').optional(),
  reviewed: day().describe('Day of the last review.').optional(),
  codebook: z
    .string()
    .regex(/^[0-9]+\.[0-9]+$/)
    .max(10)
    .describe('Version of the codebook that was followed.'),
  status: code(curationStatus).describe('How far the record has come.'),
  waivers: z.array(waiver).min(1).max(20).describe('Warnings that are right to stand.').optional(),
})
