import type { Dataset, Kind, RecordOf } from '@demarche/schema'

/** What a record is called on the site: its title, its gloss, its first name; its id where there is none. */
export function titleOf<K extends Kind>(kind: K, id: string, dataset: Dataset): string {
  const record: RecordOf<Kind> | undefined = dataset.get(kind, id)
  if (record === undefined) return id
  if ('gloss' in record) return record.gloss
  if ('designation' in record) return record.designation
  if ('names' in record && record.names) return record.names[0]?.text ?? id
  return 'title' in record && typeof record.title === 'string' ? record.title : id
}

/** The language of that title: a headline has that of its text, a name its own, everything else is English. */
export function languageOf(kind: Kind, id: string, dataset: Dataset): string {
  if (kind === 'actor') return dataset.get('actor', id)?.names[0]?.language ?? 'en'
  const source = kind === 'source' ? dataset.get('source', id) : undefined
  const language = typeof source?.title === 'string' ? source.language : 'en'
  return language === 'und' || language === 'mul' ? 'en' : language
}
