import type { Entry } from '@demarche/schema/model'
import { wellFormed } from '@demarche/validator/browser'
import type { Fields } from './as-fields.ts'
import type { Draft } from './drafts.ts'
import { SKELETON } from './skeleton.ts'

/** A draft as a whole record, by which likeness is told: its well-formed parts, and nothing said where it has none yet. */
export function likelyRecord({ kind, value }: Draft): Entry | undefined {
  let record = SKELETON[kind]
  for (const [key, part] of Object.entries(value)) {
    const kept = Array.isArray(part) ? wellFormedEntries(kind, key, part) : part
    const next: Fields = { ...record, [key]: kept }
    if (kept !== undefined && wellFormed(kind, next)) record = next
  }
  return wellFormed(kind, record)
}

/** The entries of a list that can stand. Evidence goes before what names it, so it is not asked for here. */
function wellFormedEntries(kind: Draft['kind'], key: string, list: readonly unknown[]): readonly unknown[] | undefined {
  const kept = list.filter((entry) => wellFormed(kind, { ...SKELETON[kind], [key]: [entry] }))
  return kept.length === 0 ? undefined : kept
}
