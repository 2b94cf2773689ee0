/** A JSON object of a record. */
export type Plain = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
