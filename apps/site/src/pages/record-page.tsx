import { resolve } from '@demarche/exporter'
import { kinds, shapeOf } from '@demarche/schema'
import { isPlain } from '../plain.ts'
import { Cite } from '../parts/cite.tsx'
import { Fields } from '../parts/fields.tsx'
import { Layout } from '../parts/layout.tsx'
import { Mentions } from '../parts/mentions.tsx'
import { Timeline } from '../parts/timeline.tsx'
import type { RecordContext } from '../page-context.ts'
import { titleOf } from '../titles.ts'

interface Props {
  readonly context: RecordContext
  /** The record as linked data, as text. */
  readonly jsonLd: string
}

/** The page of one record: what it says, each value with its sentence, and how to cite, correct and reuse it. */
export function RecordPage({ context, jsonLd }: Props) {
  const { kind, record, release } = context
  const title = titleOf(kind, record.id, release.dataset)
  const shape = resolve(shapeOf(kinds[kind].schema), record)
  return (
    <Layout context={context} title={title} description={`${kind}: ${title}`} jsonLd={jsonLd}>
      <article class={`record ${kind}`}>
        <p class="kind">{kind}</p>
        <h1>{title}</h1>
        <p class="id">
          <code>{record.id}</code>
        </p>
        {kind === 'deal' ? <Timeline context={context} /> : null}
        {shape.type === 'object' && isPlain(record) ? (
          <Fields context={context} shape={shape} value={record} without={['title', 'gloss']} />
        ) : null}
        <Mentions context={context} />
        <Cite context={context} title={title} />
      </article>
    </Layout>
  )
}
