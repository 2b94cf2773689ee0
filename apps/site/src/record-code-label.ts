import { vocabularies } from '@demarche/schema/vocabularies'
import { labelIn } from './label-in.ts'

/** A code of a record in words, and what it means. Unlike those of a release these need no exporter, so pages can load them. */
export const recordCodeLabel = labelIn(vocabularies)
