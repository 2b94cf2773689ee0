import type { RecordContext } from '../page-context.ts'
import { evidenceOf } from '../evidence.ts'
import { RecordLink } from './record-link.tsx'
import { OutsideLink } from './outside-link.tsx'

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv'])

/** The sentence of a source that supports something, with the source, its date and its language. */
export function Excerpt({ context, id }: { readonly context: RecordContext; readonly id: string }) {
  const excerpt = evidenceOf(context.record, id)
  if (excerpt === undefined) return <p>{`The excerpt ${id} is not there.`}</p>
  const source = context.release.dataset.get('source', excerpt.source)
  const language = source?.language ?? 'und'
  const direction = RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
  return (
    <figure class="excerpt" id={`evidence-${id}`}>
      <blockquote lang={language} dir={direction}>
        {excerpt.exact}
      </blockquote>
      <figcaption>
        <RecordLink context={context} kind="source" id={excerpt.source} />
        {source && typeof source.publisher === 'string' ? (
          <>
            {', '}
            <RecordLink context={context} kind="actor" id={source.publisher} />
          </>
        ) : null}
        {source && 'edtf' in source.published ? `, ${source.published.edtf}` : ''}
        {`, ${language}`}
        {source && typeof source.url === 'string' ? <OutsideLink url={source.url} text="page" /> : null}
        {source?.archive === undefined ? null : <OutsideLink url={source.archive} text="archived copy" />}
      </figcaption>
    </figure>
  )
}
