import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** What is shown where there is no page: ways on, and with scripts a search for the words of the address. */
export const NotFoundPage = ({ context }: { readonly context: PageContext }) => (
  <Layout context={context} title="No such page" description="There is no page at this address." script="not-found.js">
    <h1>There is no page at this address</h1>
    <p class="lead" id="suggestion">
      Ids never change: a record that was retired still has a page that says where to look. Perhaps the address was cut
      off, or the record is newer than this site.
    </p>
    <ul>
      <li>
        <a href={`${context.root}explore/`}>Search all records</a>
      </li>
      <li>
        <a href={`${context.root}records/deal/`}>All deals</a>,{' '}
        <a href={`${context.root}records/statement/`}>all statements</a>,{' '}
        <a href={`${context.root}records/actor/`}>all actors</a>
      </li>
      <li>
        <a href={`${context.root}downloads/`}>Downloads</a>
      </li>
    </ul>
  </Layout>
)
