import { entryOf, type Dataset, type Entry, type Kind, type Target } from '@demarche/schema/model'
import { isPlainObject, type Path } from '@demarche/validator/browser'
import { formKinds } from '../form-kind.ts'
import { listAt, valueAt } from './draft-value.ts'
import type { Editor } from './editor.ts'
import { excerptsOf } from './excerpts-of.ts'
import { namedBy, namedRecord } from './named-record.ts'
import { titleOf } from './title-of.ts'

export interface Offer {
  readonly id: string
  readonly title: string
}

interface Offers {
  readonly offers: readonly Offer[]
  /** Whether these are all that there can be: parts of the record itself. */
  readonly own: boolean
  /** What the record that is named is called. */
  readonly name?: string | undefined
}

interface Request {
  readonly target: Target
  readonly typed: string
  readonly path: Path
  readonly editor: Editor
  /** Whether other records are to be searched: only where somebody writes. */
  readonly isOpen: boolean
}

/** What may be written where an id is asked for. */
export function offersFor({ target, typed, path, editor, isOpen }: Request): Offers {
  const { draft, known } = editor
  if (target === 'own-evidence')
    return { own: true, offers: excerptsOf(draft.value).map(({ id, exact }) => ({ id, title: exact.slice(0, 60) })) }
  if (target === 'own-item') return { own: true, offers: itemsOf(draft.value) }
  if (target === 'role-of-actor') return { own: false, offers: rolesOf(path, editor) }
  const kinds: readonly Kind[] = target === 'record' ? formKinds : [target]
  const name = nameOf(target, typed, editor)
  if (!isOpen) return { own: false, offers: [], name }
  const prefixed = target === 'record'
  const words = prefixed ? typed.replace(/^[a-z]+\//, '') : typed
  const found = [...draftsOf(kinds, editor), ...kinds.flatMap((kind) => search(known.outlines, kind, words))]
  const offers = found
    .slice(0, MOST)
    .map((offer) => ({ id: prefixed ? `${offer.kind}/${offer.id}` : offer.id, title: offer.title }))
  return { own: false, offers, name }
}

/** Records offered at a time. */
const MOST = 15

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Records by id or name: all words typed occur in them; those that begin with the text come first. */
function search(dataset: Dataset, kind: Kind, typed: string) {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const start = words.join(' ')
  const found = []
  for (const record of dataset.all(kind)) {
    const entry = entryOf(kind, record.id, dataset)
    if (!entry) continue
    const text = textOf(entry)
    if (words.every((word) => text.includes(word))) {
      found.push({
        kind,
        id: record.id,
        title: titleOf(entry),
        first: text.startsWith(start) || text.includes(`\n${start}`),
      })
    }
  }
  return [...found.filter(({ first }) => first), ...found.filter(({ first }) => !first)].slice(0, MOST)
}

const texts = new WeakMap<object, string>()

/** What a record is searched by: id, title, names. */
function textOf(entry: Entry): string {
  const before = texts.get(entry.record)
  if (before !== undefined) return before
  const names = 'names' in entry.record ? (entry.record.names ?? []).map(({ text }) => text) : []
  const text = folded([entry.record.id, titleOf(entry), ...names].join('\n'))
  texts.set(entry.record, text)
  return text
}

function nameOf(target: Target, typed: string, { known, drafts }: Editor): string | undefined {
  const entry = namedRecord(target, typed, known.outlines)
  if (entry) return titleOf(entry)
  const named = namedBy(target, typed)
  return drafts.drafts.some(({ kind, value }) => kind === named?.kind && value['id'] === named.id)
    ? 'One of your drafts'
    : undefined
}

const draftsOf = (kinds: readonly Kind[], { drafts, draft }: Editor) =>
  drafts.drafts.flatMap(({ kind, value, key }) =>
    kinds.includes(kind) && key !== draft.key && typeof value['id'] === 'string'
      ? [{ kind, id: value['id'], title: 'your draft' }]
      : [],
  )

function itemsOf(record: unknown): readonly Offer[] {
  return listAt(record, ['items']).flatMap((entry) =>
    isPlainObject(entry) && typeof entry['id'] === 'string'
      ? [{ id: entry['id'], title: String(valueAt(entry, ['weapon', 'value']) ?? '') }]
      : [],
  )
}

/** The roles of the actor beside the role. */
function rolesOf(path: Path, { draft, known }: Editor): readonly Offer[] {
  const actor = known.fetched('actor', String(valueAt(draft.value, [...path.slice(0, -1), 'actor'])))
  if (actor?.kind !== 'actor' || actor.record.type !== 'person') return []
  return actor.record.roles.map(({ id, title }) => ({ id, title }))
}
