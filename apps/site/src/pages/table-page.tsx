import type { Column, Table } from '@demarche/exporter'
import { Fragment } from 'preact'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'
import { ScrollTable } from '../parts/scroll-table.tsx'

interface Props {
  readonly context: PageContext
  readonly table: Table
}

/** A table of the release: what a row is, its key, and what every column holds. */
export function TablePage({ context, table }: Props) {
  const { root } = context
  return (
    <Layout context={context} title={`Table ${table.name}`} description={table.summary}>
      <p class="kind">
        <a href={`${root}codebook/#tables`}>table</a>
      </p>
      <h1>{table.name}</h1>
      <p class="lead">{table.summary}</p>
      <KeyAndFiles context={context} table={table} />
      <ScrollTable label={`Columns of ${table.name}`}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Type</th>
            <th scope="col">What it holds</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <ColumnRow key={column.name} root={root} column={column} />
          ))}
        </tbody>
      </ScrollTable>
    </Layout>
  )
}

function KeyAndFiles({ context, table }: Props) {
  const { root, release } = context
  const files = release.index.files.filter(({ path }) => new RegExp(`(^|/)${table.name}\\.\\w+$`).test(path))
  return (
    <p>
      {'Key: '}
      <code>{table.key.join(', ')}</code>
      {files.map(({ path }) => (
        <span key={path}>
          {' · '}
          <a href={`${root}release/${path}`}>{path}</a>
        </span>
      ))}
    </p>
  )
}

function ColumnRow({ root, column }: { readonly root: string; readonly column: Column }) {
  const { name, type, description, vocabulary, references, derived, required } = column
  return (
    <tr id={name}>
      <th scope="row">
        <code>
          <Breakable name={name} />
        </code>
      </th>
      <td>
        {type}
        {required === true ? ', never empty' : ''}
      </td>
      <td>
        {description}
        {derived === true ? ' Derived: no record says it in so many words.' : ''}
        {vocabulary === undefined ? null : (
          <>
            {' Codes: '}
            <a href={`${root}codebook/vocabularies/${vocabulary}/`}>{vocabulary}</a>.
          </>
        )}
        {references === undefined ? null : (
          <>
            {' Found in '}
            <a href={`${root}codebook/tables/${references.table}/#${references.column}`}>
              {`${references.table}.${references.column}`}
            </a>
            .
          </>
        )}
      </td>
    </tr>
  )
}

/** A name that breaks after its underscores in a narrow window. */
const Breakable = ({ name }: { readonly name: string }) =>
  name.split('_').map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : '_'}
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ))
