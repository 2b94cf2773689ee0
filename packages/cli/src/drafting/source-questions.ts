import type { Question } from './question.ts'

/** The questions by which a document is named. */
export const SOURCE_QUESTIONS: readonly Question[] = [
  { flag: 'url', takes: '<address>', ask: 'Address of the page that tells of it' },
  { flag: 'source', takes: '<id>', ask: 'The document, where it is recorded already', among: { kind: 'source' } },
  { flag: 'excerpt', takes: '<words>', ask: 'The words of the page that carry it, letter for letter' },
  { flag: 'text', takes: '<file>', ask: 'File with the text of the page, for its fingerprint', quiet: true },
]
