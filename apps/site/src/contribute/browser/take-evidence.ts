import { asFields, type Fields } from './as-fields.ts'
import type { ClaimPlace } from './claims-in.ts'
import { listAt, valueAt, withValue } from './draft-value.ts'
import { excerptsOf } from './excerpts-of.ts'
import { firstWords } from './slug.ts'

interface Taken {
  readonly source: string
  /** The passage as it was selected. */
  readonly passage: string
  /** What it carries; undefined while that is open. */
  readonly claim: ClaimPlace | undefined
}

/** A draft with a passage among its evidence, named by the claim it carries. A passage that is there already is named again. */
export function takeEvidence(record: Fields, { source, passage, claim }: Taken): Fields {
  const exact = passage.replaceAll(/\s+/g, ' ').trim()
  const known = listAt(record, ['evidence']).findIndex(
    (entry) => valueAt(entry, ['exact']) === exact && valueAt(entry, ['source']) === source,
  )
  const id = known === -1 ? freeName(record, exact) : String(valueAt(record, ['evidence', known, 'id']))
  const entry = { id, source, exact }
  const kept = known === -1 ? withValue(record, ['evidence', listAt(record, ['evidence']).length], entry) : record
  return asFields(claim ? named(kept, claim, id) : kept)
}

/** A name that says what the passage says, as far as it has Latin letters. */
function freeName(record: Fields, exact: string): string {
  const taken = excerptsOf(record).map(({ id }) => id)
  const base = firstWords(exact, WORDS).slice(0, LONGEST).replace(/-$/, '') || 'excerpt'
  let id = base
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`
  return id
}

const WORDS = 4
const LONGEST = 50

function named(record: unknown, { path, many }: ClaimPlace, id: string): unknown {
  if (!many) return withValue(record, path, id)
  const ids = listAt(record, path)
  return ids.includes(id) ? record : withValue(record, path, [...ids, id])
}
