import { resolve } from '@demarche/exporter'
import { kinds, shapeOf } from '@demarche/schema'
import type { RecordContext } from '../page-context.ts'
import { Cite } from '../parts/cite.tsx'
import { Fields } from '../parts/fields.tsx'
import { Gaps } from '../parts/gaps.tsx'
import { History } from '../parts/history.tsx'
import { Layout } from '../parts/layout.tsx'
import { Lead } from '../parts/lead.tsx'
import { Mentions } from '../parts/mentions.tsx'
import { Sentences } from '../parts/sentences.tsx'
import { isPlain } from '../plain.ts'
import { languageOf, titleOf } from '../titles.ts'
import { directionOf } from '../words/language-words.ts'

interface Props {
  readonly context: RecordContext
  /** The record as linked data, as text. */
  readonly jsonLd: string
}

/** What the top of the page tells. */
const LED = ['title', 'gloss', 'designation', 'evidence', 'renditions']

/** The page of one record: what it says, each value with its sentence, and how to cite, correct and reuse it. */
export function RecordPage({ context, jsonLd }: Props) {
  const { kind, record, release } = context
  const title = titleOf(kind, record.id, release.dataset)
  const language = languageOf(kind, record.id, release.dataset)
  const shape = resolve(shapeOf(kinds[kind].schema), record)
  return (
    <Layout context={context} title={title} description={`${kind}: ${title}`} jsonLd={jsonLd} alternates>
      <article class={`record ${kind}`}>
        <p class="kind">
          <a href={`${context.root}records/${kind}/`}>{kind}</a>
        </p>
        <h1 lang={language} dir={directionOf(language)}>
          {title}
        </h1>
        <p class="id">
          <code>{record.id}</code> <a href="#cite">Cite, correct, reuse</a>
        </p>
        <Lead context={context} />
        <section class="fields">
          <h2 id="fields">What is recorded</h2>
          {shape.type === 'object' && isPlain(record) ? (
            <Fields context={context} shape={shape} value={record} path="" without={LED} />
          ) : null}
        </section>
        <Gaps context={context} />
        <Mentions context={context} />
        <Sentences context={context} />
        <History context={context} />
        <Cite context={context} title={title} />
      </article>
    </Layout>
  )
}
