import * as z from 'zod'
import { annotate } from '../../annotation.ts'
import { object } from '../../object.ts'
import { code, language, localId, ref, text } from '../../scalars.ts'
import { renditionForm } from '../../vocabularies/rendition-form.ts'
import { translationStatus } from '../../vocabularies/translation-status.ts'
import { who } from '../../who.ts'

const words = object('Words', 'The words that the text gives as the speaker’s own.', {
  text: annotate(text(1000).describe('Verbatim, inside the excerpt.'), { iri: 'schema:text' }),
  language: language().describe('Language in which they are printed.'),
})

const translation = object('Translation', 'Whether the words were translated, and by whom.', {
  is: annotate(code(translationStatus).describe('Whether they are a translation.'), { iri: 'dm:translationStatus' }),
  from: annotate(language().describe('Language translated from.'), { iri: 'dm:translatedFrom' }).optional(),
  to: annotate(language().describe('Language translated into.'), { iri: 'dm:translatedTo' }).optional(),
  by: ref('actor').describe('Who translated, where the page says so.').optional(),
})

/** How one text printed the statement. */
export const rendition = object('Rendition', 'How one text printed the statement.', {
  evidence: annotate(localId().describe('The excerpt: an entry of this record’s evidence list.'), {
    refers: 'own-evidence',
  }),
  form: code(renditionForm).describe('Direct quotation, paraphrase, headline …'),
  words: words.optional(),
  cue: text(200).describe('The reporting words: “told”, “said in a state TV interview”.').optional(),
  chain: z
    .array(who('Relay'))
    .min(1)
    .max(10)
    .describe('Who handed the words on, nearest to the speaker first.')
    .optional(),
  translation,
  distortion: text(500).describe('How the rendition departs from other renditions.').optional(),
})
