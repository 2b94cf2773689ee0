import { UsageError, type Source } from '@demarche/schema/model'
import { canonicalUrl, printable } from '@demarche/validator'
import { addressOf } from './address.ts'
import { answerTo, type Draft, type Drafting } from './question.ts'
import { sourceDrafts } from './drafts/source-drafts.ts'

/** The document that a draft rests on: the record that there is, or drafts of it and of its publisher. */
export interface CitedSource {
  readonly id: string
  /** Its date in EDTF, where it has one. */
  readonly date: string | undefined
  readonly language: string
  readonly drafts: readonly Draft[]
}

/** The document that the answers name, by address or by id. Throws UsageError where they name none. */
export function citedSource(drafting: Drafting): CitedSource {
  const { dataset } = drafting
  const [id, url] = [answerTo(drafting, 'source'), answerTo(drafting, 'url')]
  const known = id === undefined ? url !== undefined && sourceAt(drafting, url) : dataset.get('source', id)
  if (known) return { id: known.id, date: dateOf(known), language: known.language, drafts: [] }
  if (id !== undefined)
    throw new UsageError(`There is no source ${printable(id)}.`, 'Give its address with --url, and it is drafted.')
  if (url === undefined)
    throw new UsageError(
      'Nothing says where this was read.',
      'Name the page with --url, or a recorded source with --source.',
    )
  const { text } = drafting.answers
  // The other answers are about the record that cites it.
  const drafts = sourceDrafts({ ...drafting, answers: text ? { text } : {} }, addressOf(url))
  return {
    id: String(drafts[0]?.record['id']),
    date: drafted(drafts[0], 'published'),
    language: String(drafts[0]?.record['language']),
    drafts,
  }
}

/** The source that is recorded at an address, whatever does not tell pages apart in it. */
export function sourceAt({ dataset }: Pick<Drafting, 'dataset'>, text: string): Source | undefined {
  const address = canonicalUrl(addressOf(text).url)
  const at = (url: Source['url'] | undefined): boolean => typeof url === 'string' && canonicalUrl(url) === address
  return dataset.all('source').find(({ url, archive }) => at(url) || at(archive))
}

const dateOf = ({ published }: Source): string | undefined => ('edtf' in published ? published.edtf : undefined)

function drafted(draft: Draft | undefined, key: string): string | undefined {
  const value = draft?.record[key]
  return typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : undefined
}
