import type { Kind } from '@demarche/schema'
import { pathOf, type PageContext } from '../page-context.ts'
import { languageOf, titleOf } from '../titles.ts'
import { directionOf } from '../words/language-words.ts'

interface Props {
  readonly context: PageContext
  readonly kind: Kind
  readonly id: string
}

/** A link to the page of a record by its title, in the title's language; the bare id where there is no such record. */
export function RecordLink({ context, kind, id }: Props) {
  const { dataset } = context.release
  const redirected = dataset.get('redirect', id)?.kind === kind
  if (dataset.get(kind, id) === undefined && !redirected) return <code>{id}</code>
  const language = languageOf(kind, id, dataset)
  const tongue = language === 'en' ? {} : { lang: language, dir: directionOf(language) }
  return (
    <a href={`${context.root}${pathOf(kind, id)}`} {...tongue}>
      {titleOf(kind, id, dataset)}
    </a>
  )
}
