/** A JSON object of a record. */
export type Plain = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text that stands at a key, if one does. */
export function textAt(holder: Plain, key: string): string | undefined {
  const value = holder[key]
  return typeof value === 'string' ? value : undefined
}

/** The number that stands at a key, if one does. */
export function numberAt(holder: Plain, key: string): number | undefined {
  const value = holder[key]
  return typeof value === 'number' ? value : undefined
}

/** The objects of the list that stands at a key; none where there is no list. */
export function objectsAt(holder: Plain, key: string): readonly Plain[] {
  const value = holder[key]
  return Array.isArray(value) ? value.filter(isPlain) : []
}
