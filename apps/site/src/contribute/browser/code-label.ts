import { vocabularies } from '@demarche/schema/vocabularies'
import { labelIn } from '../../label-in.ts'

/** A code of a record in words, and what it means. */
export const codeLabel = labelIn(vocabularies)
