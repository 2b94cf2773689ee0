import type { Field } from '@demarche/schema/model'

/** Whether a field is asked for at once: it is required, or a coder can seldom do without it. */
export const isUsual = ({ key, required }: Field): boolean => required || USUAL.has(key)

const USUAL: ReadonlySet<string> = new Set([
  'evidence',
  'weapon',
  'designation',
  'count',
  'amount',
  'currency',
  'words',
  'role',
  'roles',
])
