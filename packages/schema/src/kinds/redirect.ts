import * as z from 'zod'
import { annotate } from '../annotation.ts'
import { curation } from '../curation.ts'
import { root } from '../object.ts'
import { actorId, code, day, recordRef, text } from '../scalars.ts'
import { redirectReason } from '../vocabularies/redirect-reason.ts'

/** The tombstone of a retired id. */
export const redirect = root('Redirect', 'The tombstone of a retired id: where to look instead.', {
  id: actorId().describe('The retired id: the file name.'),
  kind: annotate(z.enum(['source', 'actor', 'weapon', 'deal', 'statement']).describe('What kind of record it was.'), {
    iri: 'dm:retiredKind',
  }),
  reason: code(redirectReason).describe('Why it was retired.'),
  to: z.array(recordRef()).max(20).describe('Where to look instead; empty for a withdrawn record.'),
  on: day().describe('Day of retirement.'),
  note: text(1000).describe('What a reader must know.').optional(),
  curation,
})
