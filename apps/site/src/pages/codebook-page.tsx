import { tables, vocabularies } from '@demarche/exporter'
import { kindNames, kinds } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** The codebook's table of contents: kinds of record, tables, vocabularies. */
export function CodebookPage({ context }: { readonly context: PageContext }) {
  return (
    <Layout context={context} title="Codebook" description="Every field, table, column and code, with its definition.">
      <h1>Codebook {context.release.index.codebook}</h1>
      <p class="lead">
        What every field, column and code means. Records are nested; the tables of CSV and its relatives are the same
        records, flattened.
      </p>
      <Part
        id="records"
        title="Kinds of record"
        entries={kindNames.map((kind) => [`records/${kind}/`, kind, kinds[kind].schema.description ?? ''])}
      />
      <Part
        id="tables"
        title="Tables"
        entries={tables.map(({ name, summary }) => [`tables/${name}/`, name, summary])}
      />
      <Part
        id="vocabularies"
        title="Vocabularies"
        entries={vocabularies.map(({ id, title, description }) => [`vocabularies/${id}/`, title, description])}
      />
    </Layout>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  /** Where each page lies below the codebook, what it is called, what it holds. */
  readonly entries: readonly (readonly [path: string, name: string, summary: string])[]
}

const Part = ({ id, title, entries }: PartProps) => (
  <>
    <h2 id={id}>{title}</h2>
    <dl>
      {entries.map(([path, name, summary]) => (
        <div key={path}>
          <dt>
            <a href={path}>{name}</a>
          </dt>
          <dd>{summary}</dd>
        </div>
      ))}
    </dl>
  </>
)
