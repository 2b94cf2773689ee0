import { isPlainObject } from '@demarche/validator/browser'

/** Fields of a record that is not finished. */
export type Fields = Readonly<Record<string, unknown>>

/** A draft that was changed, which stays an object whatever was taken away. */
export const asFields = (value: unknown): Fields => (isPlainObject(value) ? value : {})
