import { isPlainObject } from '@demarche/validator/browser'
import { listAt } from './draft-value.ts'

/** An excerpt as far as it is written. */
export interface Excerpt {
  readonly id: string
  readonly exact: string
}

/** The excerpts that a draft has so far. */
export function excerptsOf(record: unknown): readonly Excerpt[] {
  return listAt(record, ['evidence']).flatMap((entry) =>
    isPlainObject(entry) && typeof entry['id'] === 'string'
      ? [{ id: entry['id'], exact: String(entry['exact'] ?? '') }]
      : [],
  )
}
