import * as z from 'zod'
import { annotate } from '../../annotation.ts'
import { curation } from '../../curation.ts'
import { date } from '../../date.ts'
import { evidence } from '../../evidence.ts'
import { externalIds } from '../../external-id.ts'
import { orMissing } from '../../missing.ts'
import { root } from '../../object.ts'
import { code, language, slug, text } from '../../scalars.ts'
import { factuality } from '../../vocabularies/factuality.ts'
import { statementForm } from '../../vocabularies/statement-form.ts'
import { topic } from '../../vocabularies/topic.ts'
import { embedding, speechAct, statementLinkTo, target, venue } from './content.ts'
import { rendition } from './rendition.ts'
import { addressee, principal, speaker } from './speaker.ts'

/** One utterance or declared position, kept apart from how each text printed it. */
export const statement = root(
  'Statement',
  'One utterance or declared position, with the renditions in which it is known.',
  {
    id: slug().describe('The file name: date, speaker, matter. Never changed, never parsed.'),
    form: code(statementForm).describe('Speech, text, joint communiqué …'),
    gloss: annotate(text(500).describe('One neutral English sentence by the coder; never the quote.'), {
      iri: 'schema:abstract',
    }),
    speakers: z.array(speaker).min(1).max(30).describe('Who made it.'),
    onBehalfOf: z.array(principal).min(1).max(30).describe('For whom the speakers spoke.').optional(),
    addressees: z.array(addressee).min(1).max(30).describe('To whom it was said.').optional(),
    venue: venue.describe('Where and on what occasion.'),
    date: orMissing(date).describe('When it was made.'),
    originalLanguage: language().describe('Language in which it was made; `und` if unknown.'),
    acts: z.array(speechAct).min(1).max(20).describe('What the speaker does in saying it.'),
    targets: z
      .array(target)
      .min(1)
      .max(40)
      .describe('What it is about or aimed at, with the stance towards each.')
      .optional(),
    topics: z.array(code(topic)).min(1).max(20).describe('What it is about, in codes.'),
    factuality: code(factuality).describe('How certain the speaker presents the matter as.').optional(),
    embedded: embedding.describe('The statement that reports this one.').optional(),
    links: z.array(statementLinkTo).min(1).max(40).describe('What it does to deals and other statements.').optional(),
    renditions: z.array(rendition).min(1).max(100).describe('How each text printed it.'),
    evidence: evidence(),
    externalIds: externalIds(),
    note: text(2000).describe('What a reader must know.').optional(),
    curation,
  },
)
