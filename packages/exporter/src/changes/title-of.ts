import { isPlain, listOf, valueAt } from '../plain.ts'

/** What a record is about, in the words it has for that: a title, a gloss, a first name; else its id. */
export function titleOf(record: unknown): string {
  const texts = [
    valueAt(record, ['title']),
    valueAt(record, ['gloss']),
    valueAt(record, ['designation']),
    valueAt(listOf(valueAt(record, ['names']))[0], ['text']),
  ]
  return texts.find((text) => typeof text === 'string') ?? (isPlain(record) ? String(record['id']) : '')
}
