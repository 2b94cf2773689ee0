import * as z from 'zod'
import { annotate } from './annotation.ts'
import { object } from './object.ts'
import { language, localId, ref, text } from './scalars.ts'

const locator = object('Locator', 'Where in the document the excerpt stands.', {
  paragraph: z.int().min(1).max(100_000).describe('Paragraph, counted from 1 after the title.').optional(),
  page: text(40).describe('Page as printed.').optional(),
  timecode: text(40).describe('Hours, minutes and seconds from the start of a recording.').optional(),
})

const entry = object(
  'Evidence',
  'A short verbatim excerpt of a cited document (W3C TextQuoteSelector terms).',
  {
    id: localId().describe('Name of the entry, by which the fields of this record refer to it.'),
    source: annotate(ref('source').describe('The document.'), { iri: 'oa:hasSource' }),
    exact: annotate(
      text(1000).describe(
        'The words as printed, in the page’s own language: the shortest span that carries the fact. `[…]` marks what is left out.',
      ),
      { iri: 'oa:exact' },
    ),
    prefix: annotate(text(240).describe('Words just before, where the excerpt alone is not unique.'), {
      iri: 'oa:prefix',
    }).optional(),
    suffix: annotate(text(240).describe('Words just after, where the excerpt alone is not unique.'), {
      iri: 'oa:suffix',
    }).optional(),
    locator: locator.optional(),
    language: language().describe('Language of the excerpt, where it is not that of the document.').optional(),
  },
  { iri: 'dm:Evidence' },
)

/** The excerpts a record rests on. */
export const evidence = () =>
  z.array(entry).min(1).max(200).describe('The excerpts that the record rests on; every one supports something.')
