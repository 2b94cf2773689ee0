import { isPlainObject } from '@demarche/validator/browser'
import type { Fields } from './fields.ts'

/** A draft that was changed, which stays an object whatever was taken away. */
export const asFields = (value: unknown): Fields => (isPlainObject(value) ? value : {})
