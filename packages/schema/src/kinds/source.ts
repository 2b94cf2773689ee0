import * as z from 'zod'
import { annotate } from '../annotation.ts'
import { curation } from '../curation.ts'
import { documentDate } from '../date.ts'
import { orMissing } from '../missing.ts'
import { choice, object, root } from '../object.ts'
import { code, count, day, edtf, language, ref, slug, text, url } from '../scalars.ts'
import { extentRead } from '../vocabularies/extent-read.ts'
import { fingerprintAlgorithm } from '../vocabularies/fingerprint-algorithm.ts'
import { sourceOutcome } from '../vocabularies/source-outcome.ts'
import { sourceRelation } from '../vocabularies/source-relation.ts'
import { sourceType } from '../vocabularies/source-type.ts'

const relation = () => code(sourceRelation).describe('What was done with the earlier text.')
const note = () => text(1000).describe('What a reader must know.').optional()

const derivation = choice(
  ['organisation'],
  [
    object(
      'DerivationFromOrganisation',
      'The text goes back to an outlet whose own text has no record.',
      {
        organisation: ref('actor').describe('The outlet or agency, as the page names it.'),
        relation: relation(),
        note: note(),
      },
      { className: 'Derivation' },
    ),
    object(
      'DerivationFromSource',
      'The text goes back to another document.',
      {
        source: annotate(ref('source').describe('The earlier document.'), { iri: 'prov:entity' }),
        relation: relation(),
        note: note(),
      },
      { className: 'Derivation' },
    ),
  ],
)

const dateline = object('Dateline', 'Place and date that the text itself begins with.', {
  place: text(120).describe('As printed.').optional(),
  date: annotate(edtf().describe('Day the dateline names.'), { iri: 'dm:datelineDate' }).optional(),
})

const fingerprint = object('Fingerprint', 'Lets anyone check excerpts without the text, which stays with its owner.', {
  algorithm: code(fingerprintAlgorithm).describe('How the filter was made.'),
  words: annotate(count().describe('Words in the text.'), { iri: 'schema:wordCount' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the normalised text.'),
  filter: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(20_000)
    .describe('The Bloom filter, base64.'),
})

/** One version of one document. */
export const source = root(
  'Source',
  'One version of one document: an article, a wire report, a press release, a transcript, an official paper.',
  {
    id: slug().describe('The file name.'),
    type: code(sourceType).describe('What sort of document it is.'),
    title: annotate(orMissing(text(500)).describe('The headline as printed.'), { iri: 'schema:name' }),
    publisher: annotate(orMissing(ref('actor')).describe('The organisation that published this version.'), {
      iri: 'schema:publisher',
    }),
    url: annotate(orMissing(url()).describe('Where this version was read.'), { iri: 'schema:url' }),
    archive: annotate(url().describe('A lasting copy of this version.'), { iri: 'schema:archivedAt' }).optional(),
    published: orMissing(documentDate).describe('When this version appeared.'),
    accessed: day().describe('When the coder read it.'),
    dateline: dateline.optional(),
    language: annotate(language().describe('Language of the text.'), { iri: 'schema:inLanguage' }),
    authors: annotate(z.array(text(200)).min(1).max(20).describe('Bylines as printed.'), {
      iri: 'schema:creditText',
    }).optional(),
    derivesFrom: annotate(
      z
        .array(derivation)
        .min(1)
        .max(20)
        .describe('Earlier texts that this one takes over. Independence is counted by roots.'),
      { iri: 'prov:qualifiedDerivation' },
    ).optional(),
    cites: z.array(text(200)).min(1).max(20).describe('Whom the text names as its sources, as printed.').optional(),
    extentRead: code(extentRead).describe('How much of the document the coder had.'),
    fingerprint: fingerprint.optional(),
    rights: annotate(text(300).describe('Rights statement of the document.'), { iri: 'dcterms:rights' }).optional(),
    outcome: code(sourceOutcome).describe('Said of a document that was read and yielded nothing.').optional(),
    note: text(2000).describe('What a reader must know of the document.').optional(),
    curation,
  },
)
