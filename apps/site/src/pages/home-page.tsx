import { kindNames } from '@demarche/schema'
import { Layout } from '../parts/layout.tsx'
import type { PageContext } from '../page-context.ts'

/** The first page: what this is, how much there is, and where to go. */
export function HomePage({ context }: { readonly context: PageContext }) {
  const { dataset } = context.release
  return (
    <Layout context={context} title="demarche" description="Arms deals and the diplomatic statements around them.">
      <h1>Arms deals, and what was said about them</h1>
      <p class="lead">
        Every value rests on a sentence of a source that you can read. Accounts that contradict each other stand side by
        side.
      </p>
      <ul class="counts">
        {kindNames.map((kind) => (
          <li key={kind}>
            <strong>{dataset.all(kind).length}</strong> {kind}s
          </li>
        ))}
      </ul>
    </Layout>
  )
}
