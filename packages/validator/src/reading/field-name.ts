import { LIMITS } from './limits.ts'

/**
 * A key that has the shape of a field name and that no reader or language takes for something else; undefined for any
 * other. Equal keys come back as one string, with which objects are filled faster.
 */
export function fieldName(key: string): string | undefined {
  const known = usual.get(key)
  if (known !== undefined) return known
  if (!FIELD.test(key) || OTHERWISE.test(key)) return undefined
  if (usual.size < LIMITS.keys) usual.set(key, key)
  return key
}

/** Names that were looked at and are fine: the same few come in every record. */
const usual = new Map<string, string>()

/** The shape of every field name. */
const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,99}$/

const OTHERWISE = /^(?:true|false|null|constructor|prototype)$/i
