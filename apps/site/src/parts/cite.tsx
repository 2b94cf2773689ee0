import type { RecordContext } from '../page-context.ts'
import { pathOf } from '../page-context.ts'

const WORK = 'demarche: arms deals and the diplomatic statements around them'

interface Props {
  readonly context: RecordContext
  readonly title: string
}

/** How to cite the record, where its data is, and how to have it corrected. */
export function Cite({ context, title }: Props) {
  const { kind, record, release } = context
  const iri = `${release.index.base}${pathOf(kind, record.id).slice(0, -1)}`
  const version = release.version === undefined ? '' : ` Version ${release.version}.`
  return (
    <section class="cite">
      <h2 id="cite">Cite, correct, reuse</h2>
      <p class="citation">
        The demarche contributors. “<span dir="auto">{title}</span>”. {WORK}.{version}{' '}
        <a href={iri} class="permanent">
          {iri}
        </a>
      </p>
      <details>
        <summary>BibTeX</summary>
        <pre tabIndex={0}>{bibtex(context, { title, iri })}</pre>
      </details>
      <ul>
        <li>
          <a href="record.json">This record as JSON</a>
        </li>
        <li>
          <a href="record.jsonld">This record as JSON-LD</a>
        </li>
        <li>
          <a href={`${context.root}downloads/`}>All records in one file</a>
        </li>
        {release.repository === undefined ? (
          <li>
            Report or correct it: <a href={`${context.root}contribute/`}>how to contribute</a>, naming{' '}
            <code>{`${kind}/${record.id}`}</code>
          </li>
        ) : (
          <InRepository context={context} repository={release.repository} />
        )}
      </ul>
    </section>
  )
}

function bibtex({ kind, record, release }: RecordContext, { title, iri }: { title: string; iri: string }): string {
  const fields = [
    ['author', '{The demarche contributors}'],
    ['title', `{${title.replaceAll(/[\\{}]/g, '')}}`],
    ['booktitle', `{${WORK}}`],
    ...(release.version === undefined ? [] : [['edition', `{Version ${release.version}}`]]),
    ['url', `{${iri}}`],
  ]
  const lines = fields.map(([key, value]) => `  ${key} = ${value},`)
  return [`@misc{demarche-${kind}-${record.id},`, ...lines, '}'].join('\n')
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
        <a href={`${repository}/search?${new URLSearchParams({ q: record.id, type: 'commits' })}`}>Its history</a>
      </li>
    </>
  )
}
