import { docTitle } from '../docs/read-docs.ts'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'

/** The guides by title. */
export function GuidesPage({ context }: { readonly context: PageContext }) {
  const guides = context.release.docs.filter(({ path }) => path.startsWith('guides/') || path === 'contribute/')
  return (
    <Layout context={context} title="Guides" description="How records are coded, checked and released.">
      <h1>Guides</h1>
      <ul class="records">
        {guides.map((doc) => (
          <li key={doc.path}>
            <a href={`${context.root}${doc.path}`}>{docTitle(doc)}</a>
          </li>
        ))}
        <li>
          <a href={`${context.root}rules/`}>What is checked: every rule</a>
        </li>
      </ul>
    </Layout>
  )
}
