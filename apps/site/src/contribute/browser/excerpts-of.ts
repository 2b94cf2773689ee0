import { isPlainObject } from '@demarche/validator/browser'
import { valueAt } from './draft-value.ts'

/** An excerpt as far as it is written. */
export interface Excerpt {
  readonly id: string
  readonly exact: string
}

/** The excerpts that a draft has so far. */
export function excerptsOf(record: unknown): readonly Excerpt[] {
  const list = valueAt(record, ['evidence'])
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  return entries.flatMap((entry) =>
    isPlainObject(entry) && typeof entry['id'] === 'string'
      ? [{ id: entry['id'], exact: String(entry['exact'] ?? '') }]
      : [],
  )
}
