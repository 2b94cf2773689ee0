import type { ScalarShape } from '@demarche/schema'
import type { Plain } from './plain.ts'

/** Compact IRI of a record, or of a part of it at a path. */
export const iriOf = (record: string, path: string): string => (path === '' ? record : `${record}#${path}`)

/** A code or reference as a compact IRI; any other value as it is. `record`: IRI of the record it stands in. */
export function iriOfValue(shape: ScalarShape, value: unknown, record: string, holder: Plain): unknown {
  const { refers, vocabulary } = shape
  if (vocabulary !== undefined) return `vocab:${vocabulary}/${String(value)}`
  if (refers === undefined) return value
  const id = String(value)
  if (refers === 'record') return `id:${id}`
  if (refers === 'own-evidence') return iriOf(record, `evidence/${id}`)
  if (refers === 'own-item') return iriOf(record, `items/${id}`)
  // A role is a part of its holder's record, and the holder stands beside it.
  if (refers === 'role-of-actor') return iriOf(`id:actor/${String(holder['actor'])}`, `roles/${id}`)
  return `id:${refers}/${id}`
}
