import type { RecordContext } from '../page-context.ts'
import { pathOf } from '../page-context.ts'

/** How to cite the record, where its data is, and how to have it corrected. */
export function Cite({ context, title }: { readonly context: RecordContext; readonly title: string }) {
  const { kind, record, release } = context
  const iri = `${release.index.base}${pathOf(kind, record.id).slice(0, -1)}`
  const version = release.version === undefined ? '' : ` Version ${release.version}.`
  return (
    <section class="cite">
      <h2>Cite, correct, reuse</h2>
      <p>
        The demarche contributors. “{title}”. demarche: arms deals and the diplomatic statements around them.{version}{' '}
        <a href={iri} class="permanent">
          {iri}
        </a>
      </p>
      <ul>
        <li>
          <a href="record.json">This record as JSON</a>
        </li>
        <li>
          <a href="record.jsonld">This record as JSON-LD</a>
        </li>
        {release.repository === undefined ? null : <InRepository context={context} repository={release.repository} />}
      </ul>
    </section>
  )
}

interface RepositoryProps {
  readonly context: RecordContext
  readonly repository: string
}

function InRepository({ context, repository }: RepositoryProps) {
  const { kind, record } = context
  const asked = new URLSearchParams({
    template: `correct-${kind}.yml`,
    title: `Correct ${kind}/${record.id}`,
    id: record.id,
  })
  return (
    <>
      <li>
        <a href={`${repository}/issues/new?${asked}`}>Report or correct it</a>
      </li>
      <li>
        <a href={`${repository}/search?${new URLSearchParams({ q: record.id, type: 'commits' })}`}>How it came about</a>
      </li>
    </>
  )
}
