import type { RecordOf } from '@demarche/schema/model'

/** What a record is called: its names, its designation, its gloss or its title. */
export function namesOf(
  record: RecordOf<'source' | 'actor' | 'weapon' | 'deal' | 'statement' | 'redirect'>,
): readonly string[] {
  if ('designation' in record) return [record.designation, ...(record.names ?? []).map(({ text }) => text)]
  if ('names' in record) return record.names?.map(({ text }) => text) ?? []
  if ('gloss' in record) return [record.gloss]
  return 'title' in record && typeof record.title === 'string' ? [record.title] : []
}
