import { vocabularies } from '@demarche/exporter'
import { labelIn } from './label-in.ts'

/** A code of a release in words, and what it means. */
export const codeLabel = labelIn(vocabularies)
