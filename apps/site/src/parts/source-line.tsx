import type { PageContext } from '../page-context.ts'
import { Day } from './day.tsx'
import { OutsideLink } from './outside-link.tsx'
import { RecordLink } from './record-link.tsx'

/** A source in one line: title, publisher, day, the page and its lasting copy. */
export function SourceLine({ context, id }: { readonly context: PageContext; readonly id: string }) {
  const source = context.release.dataset.get('source', id)
  if (source === undefined) return <RecordLink context={context} kind="source" id={id} />
  return (
    <>
      <RecordLink context={context} kind="source" id={id} />
      {typeof source.publisher === 'string' ? (
        <>
          {' · '}
          <RecordLink context={context} kind="actor" id={source.publisher} />
        </>
      ) : null}
      {' · '}
      {'edtf' in source.published ? <Day context={context} edtf={source.published.edtf} /> : 'undated'}
      {typeof source.url === 'string' ? (
        <>
          {' · '}
          <OutsideLink url={source.url} text="page" />
        </>
      ) : null}
      {source.archive === undefined ? null : (
        <>
          {' · '}
          <OutsideLink url={source.archive} text="archived copy" />
        </>
      )}
    </>
  )
}
