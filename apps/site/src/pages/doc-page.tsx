import type { Doc } from '../docs/doc.ts'
import { markdown } from '../docs/markdown.ts'
import { docTitle } from '../docs/read-docs.ts'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** A Markdown page of the repository. */
export function DocPage({ context, doc }: { readonly context: PageContext; readonly doc: Doc }) {
  const { root, release } = context
  const html = markdown(doc, { docs: release.docs, root, repository: release.repository })
  const title = docTitle(doc)
  return (
    <Layout context={context} title={title} description={title}>
      <article class="doc" dangerouslySetInnerHTML={{ __html: html }} />
    </Layout>
  )
}
