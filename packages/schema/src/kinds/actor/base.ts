import * as z from 'zod'
import { annotate } from '../../annotation.ts'
import { curation } from '../../curation.ts'
import { evidence } from '../../evidence.ts'
import { externalIds } from '../../external-id.ts'
import { ref, text } from '../../scalars.ts'

/** Works that support a record or a role as a whole, where no single excerpt does. */
export const references = () =>
  annotate(z.array(ref('source')).min(1).max(20).describe('Sources that support this as a whole.'), {
    iri: 'dcterms:references',
  }).optional()

/** What every actor ends with. */
export const actorFields = () => ({
  externalIds: externalIds(),
  references: references(),
  evidence: evidence().optional(),
  note: text(2000).describe('What a reader must know.').optional(),
  curation,
})
