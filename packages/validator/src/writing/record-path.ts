import { dateBounds, folders, UsageError, type Kind } from '@demarche/schema/model'
import { isPlainObject } from '../nodes.ts'

/** What an id may be: it becomes a file name. */
const ID = /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/

/** Where a new record goes, below the data folder. Folders carry no meaning; these keep them short. Throws UsageError. */
export function recordPath(kind: Kind, record: Readonly<Record<string, unknown>>): string {
  const id = checkedId(record['id'])
  return [folders[kind], ...subfolder(kind, record, id), `${id}.yaml`].join('/')
}

/** An id that can be a file name. Throws UsageError. */
function checkedId(id: unknown): string {
  if (typeof id === 'string' && ID.test(id) && id.length <= 100) return id
  const shown = typeof id === 'string' ? `\`${id.slice(0, 80)}\` is no id` : 'There is no id'
  throw new UsageError(`${shown}.`, 'Write lower-case letters, digits and single hyphens: `2019-rus-srb-pantsir-s`.')
}

function subfolder(kind: Kind, record: Readonly<Record<string, unknown>>, id: string): readonly string[] {
  if (kind === 'actor')
    return [`${record['type'] === 'person' ? 'people' : record['type'] === 'state' ? 'states' : 'organisations'}`]
  if (kind === 'source')
    return [record['type'] === 'reference-work' ? 'reference' : (yearOf(record['published']) ?? 'undated')]
  if (kind === 'statement') return [yearOf(record['date']) ?? yearIn(id) ?? 'undated']
  return kind === 'deal' ? [yearIn(id) ?? 'undated'] : []
}

const yearIn = (id: string): string | undefined => /^\d{4}(?=-)/.exec(id)?.[0]

function yearOf(date: unknown): string | undefined {
  const { min, max } = (isPlainObject(date) && typeof date['edtf'] === 'string' && dateBounds(date['edtf'])) || {}
  return (max ?? min)?.slice(0, 4)
}
