import { kindNames, type Kind } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'
import { RecordLink } from '../parts/record-link.tsx'

/** Records on one page of a list. */
export const LISTED = 500

interface Props {
  readonly context: PageContext
  readonly kind: Kind
  /** From 1. */
  readonly page: number
}

/** All records of a kind by id, so many to a page: the way to every record without scripts. */
export function ListPage({ context, kind, page }: Props) {
  const records = context.release.dataset.all(kind)
  const shown = records.slice((page - 1) * LISTED, page * LISTED)
  const pages = Math.max(1, Math.ceil(records.length / LISTED))
  const title = `${records.length} ${kind}${records.length === 1 ? '' : 's'}`
  return (
    <Layout context={context} title={`All ${kind}s, page ${page}`} description={`${title}, by id, page ${page}.`}>
      <h1>{title}</h1>
      <nav aria-label="Kinds of record" class="tabs">
        {kindNames.map((name) => (
          <a key={name} href={`${context.root}records/${name}/`} aria-current={name === kind ? 'page' : undefined}>
            {`${name}s`}
          </a>
        ))}
      </nav>
      {records.length === 0 ? <p>{`There are no ${kind}s yet.`}</p> : null}
      <ol class="records" start={(page - 1) * LISTED + 1}>
        {shown.map(({ id }) => (
          <li key={id}>
            <RecordLink context={context} kind={kind} id={id} /> <code>{id}</code>
          </li>
        ))}
      </ol>
      {pages === 1 ? null : (
        <nav aria-label="Pages" class="tabs">
          {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
            <a
              key={number}
              href={`${context.root}${listPath(kind, number)}`}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          ))}
        </nav>
      )}
    </Layout>
  )
}

/** Where a page of a list lies. */
export const listPath = (kind: Kind, page: number): string =>
  page === 1 ? `records/${kind}/` : `records/${kind}/page-${page}/`
