import { evidenceOf } from '../evidence.ts'
import type { RecordContext } from '../page-context.ts'
import { directionOf, languageName } from '../words/language-words.ts'
import { SourceLine } from './source-line.tsx'

interface Props {
  readonly context: RecordContext
  /** Local id of the excerpt. */
  readonly id: string
  /** Whether this is where `#evidence/<id>` leads: once on a page. */
  readonly anchor?: boolean
}

/** The sentence of a source that supports something, with the source, its date, its language and its copies. */
export function Excerpt({ context, id, anchor = false }: Props) {
  const excerpt = evidenceOf(context.record, id)
  if (excerpt === undefined) return <p>{`The excerpt ${id} is not there.`}</p>
  const source = context.release.dataset.get('source', excerpt.source)
  const language = excerpt.language ?? source?.language ?? 'und'
  return (
    <figure class="excerpt" id={anchor ? `evidence/${id}` : undefined}>
      <blockquote lang={language} dir={directionOf(language)}>
        {excerpt.prefix === undefined ? null : <span class="around">{`${excerpt.prefix} `}</span>}
        {excerpt.exact}
        {excerpt.suffix === undefined ? null : <span class="around">{` ${excerpt.suffix}`}</span>}
      </blockquote>
      <figcaption>
        <SourceLine context={context} id={excerpt.source} />
        {` · ${languageName(language)}`}
        {place(excerpt.locator)}
      </figcaption>
    </figure>
  )
}

interface Locator {
  readonly paragraph?: number | undefined
  readonly page?: string | undefined
  readonly timecode?: string | undefined
}

function place({ paragraph, page, timecode }: Locator = {}): string {
  const words = [
    paragraph === undefined ? '' : `paragraph ${paragraph}`,
    page === undefined ? '' : `page ${page}`,
    timecode === undefined ? '' : `at ${timecode}`,
  ].filter(Boolean)
  return words.length === 0 ? '' : ` · ${words.join(', ')}`
}
