import type { FormKind } from '../form-kind.ts'
import type { Fields } from './as-fields.ts'

const curation = { coders: ['nobody'], coded: '2000-01-01', codebook: '1.0', status: 'draft' }
const evidence = [{ id: 'e1', source: 'none', exact: '-' }]
const unknown = { missing: 'unknown' }

/** A well-formed record of each kind that says nothing: what a part of a record is put into, to be seen as a whole one. */
export const SKELETON: Readonly<Record<FormKind, Fields>> = {
  source: {
    id: 'draft',
    type: 'news-article',
    title: unknown,
    publisher: unknown,
    url: unknown,
    published: unknown,
    accessed: '2000-01-01',
    language: 'und',
    extentRead: 'whole',
    curation,
  },
  actor: {
    id: 'draft',
    type: 'organisation',
    names: [{ text: '-', language: 'und', form: 'short' }],
    class: 'company',
    curation,
  },
  weapon: {
    id: 'draft',
    designation: '-',
    description: '-',
    origin: ['XXX'],
    category: 'other',
    unroca: { category: 'none', edition: 'gge-2016' },
    role: 'platform',
    usualUnit: 'item',
    curation,
  },
  deal: {
    id: 'draft',
    title: '-',
    existence: { value: 'alleged' },
    agreement: unknown,
    modality: [{ value: 'sale' }],
    parties: [{ unnamed: '-', role: 'supplier', attribution: 'unnamed' }],
    items: [{ id: 'i1', category: 'other', quantity: unknown }],
    events: [{ id: 'v1', type: 'rumour', realis: 'alleged', date: unknown }],
    evidence,
    curation,
  },
  statement: {
    id: 'draft',
    form: 'speech',
    gloss: '-',
    speakers: [{ unnamed: '-', capacity: 'unknown', attribution: 'unnamed' }],
    venue: { type: 'unknown' },
    date: unknown,
    originalLanguage: 'und',
    acts: [{ act: 'assert' }],
    topics: ['arms-acquisition'],
    renditions: [{ evidence: 'e1', form: 'direct', translation: { is: 'unknown' } }],
    evidence,
    curation,
  },
}
