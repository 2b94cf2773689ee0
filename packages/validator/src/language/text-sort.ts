import type { Field, ScalarShape } from '@demarche/schema/model'

/** What a scalar is to the rules. `own`: worded by the coder. `copied`: taken from a document, or a name. */
export type Sort = 'own' | 'copied' | 'date' | 'address' | 'reference' | 'other'

/** Fields whose text follows a pattern, by key or by class and key. */
const PATTERNED = listed(
  'id language originalLanguage from to coders reviewers codebook rule',
  'sha256 filter alpha3 numeric iso3166-3 ExternalId.value',
)

/** Fields whose text is not the coder’s to word. */
const COPIED = listed(
  'exact prefix suffix reported cue unnamed collective authors cites rights place',
  'Words.text Name.text WeaponName.text Source.title Designation.value',
)

function listed(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

const DATE_TYPES: ReadonlySet<string | undefined> = new Set(['edtf:EDTF', 'xsd:date'])

/** The sort of what a field of a class holds. */
export function sortOf({ type, datatype, refers }: ScalarShape, { key }: Field, className: string): Sort {
  if (refers !== undefined) return 'reference'
  if (DATE_TYPES.has(datatype)) return 'date'
  if (datatype === 'xsd:anyURI') return 'address'
  const isIn = (fields: ReadonlySet<string>) => fields.has(key) || fields.has(`${className}.${key}`)
  if (type !== 'text' || datatype !== undefined || isIn(PATTERNED)) return 'other'
  return isIn(COPIED) ? 'copied' : 'own'
}
