import type { Entry } from '@demarche/schema/model'

/** What a record is called: its title, its gloss, its designation or its first name. */
export function titleOf({ kind, record }: Entry): string {
  if (kind === 'statement') return record.gloss
  if (kind === 'weapon') return record.designation
  if (kind === 'actor') return record.names[0]?.text ?? record.id
  if (kind === 'redirect') return record.id
  return typeof record.title === 'string' ? record.title : record.id
}
