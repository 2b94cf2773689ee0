/** A JSON object of a record. */
export type Plain = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The elements of a list; none where there is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The value that a chain of keys leads to. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let at = value
  for (const key of keys) at = isPlain(at) ? at[key] : undefined
  return at
}
